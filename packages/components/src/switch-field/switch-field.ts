import {switchId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {Checkbox} from '../checkbox/checkbox.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {switchFieldContent} from './switch-field.html.ts';

/**
 * A setting that is on or off, around a native checkbox that says it is a switch. The word beside it tells its state,
 * so that nobody has to know which side is on. Posts `true` when on.
 *
 * @element kph-switch-field
 * @fires change - The person switched (native event of the inner checkbox).
 */
export class SwitchField extends Checkbox {
  /** @internal */
  static override readonly faultTexts = switchId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {on: {}, off: {}};

  /** Word while it is on, where the element writes the switch. */
  declare on: string;
  /** Word while it is off, where the element writes the switch. */
  declare off: string;

  protected override content(options: FieldOptions): TemplateResult {
    const {on, off, checked} = this;
    return switchFieldContent({...options, checked, ...(on && {on}), ...(off && {off})});
  }

  protected override get missingCode(): string {
    return 'saklar.wajib';
  }
}
