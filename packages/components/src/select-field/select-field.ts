import {choiceId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {selectFieldContent, type SelectFieldOptions} from './select-field.html.ts';

/**
 * A drop-down list around a native `<select>`, so that every phone shows its own picker.
 *
 * @element kph-select-field
 * @fires change - The person chose (native event of the inner select).
 */
export class SelectField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = choiceId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {choices: {attribute: false}};

  /** Choices, where the element writes the list. */
  declare choices: SelectFieldOptions['options'];

  protected override content(options: FieldOptions): TemplateResult {
    return selectFieldContent({...options, options: this.choices ?? []});
  }

  protected override get missingCode(): string {
    return 'pilihan.kosong';
  }
}
