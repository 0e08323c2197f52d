import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanPhone, formatPhone, phoneFault} from '@kepahiang/schemas/identifiers/phone.js';
import {phoneId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {phoneFieldContent} from './phone-field.html.ts';

/**
 * A field for one Indonesian mobile number. `0812…`, `+62 812…` and `62812…` are the same number; the form
 * gets E.164, people see `0812-0000-1234`.
 *
 * @element kph-phone-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class PhoneField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = phoneId;

  protected override content(options: FieldOptions): TemplateResult {
    return phoneFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanPhone(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return phoneFault(value);
  }

  protected override grouped(value: string): string {
    return formatPhone(value);
  }

  protected override isEmpty(value: string): boolean {
    return super.isEmpty(value) || value === '+62';
  }
}
