import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanNpwp, npwpFault} from '@kepahiang/schemas/identifiers/npwp.js';
import {nikId, npwpId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {npwpFieldContent} from './npwp-field.html.ts';

/**
 * A field for one NPWP (Nomor Pokok Wajib Pajak). People may type it with dots and hyphens as printed, in the form of 15 or of 16
 * digits; the form gets bare digits. A wrong check digit is told before it costs a tax receipt.
 *
 * @element kph-npwp-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NpwpField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = {...nikId, ...npwpId}; // the NPWP of a person is the NIK

  protected override content(options: FieldOptions): TemplateResult {
    return npwpFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanNpwp(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return npwpFault(value);
  }
}
