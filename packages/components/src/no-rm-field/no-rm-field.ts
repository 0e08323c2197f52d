import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanNoRm, noRmFault} from '@kepahiang/schemas/identifiers/no-rm.js';
import {rmId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {noRmFieldContent} from './no-rm-field.html.ts';

/**
 * A field for the medical record number of the RSUD; leading zeros count.
 *
 * @element kph-no-rm-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NoRmField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = rmId;

  protected override content(options: FieldOptions): TemplateResult {
    return noRmFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanNoRm(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return noRmFault(value);
  }
}
