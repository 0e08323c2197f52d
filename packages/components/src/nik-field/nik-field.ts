import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanNik, nikFault} from '@kepahiang/schemas/identifiers/nik.js';
import {nikId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {nikFieldContent} from './nik-field.html.ts';

/**
 * A field for one NIK. People may type it with dots or spaces; the form gets bare digits, and on leaving the field
 * they see it unbroken as on the KTP-el, so that what they copy is the number. Works as a plain labelled input before
 * this script has loaded, and without it.
 *
 * @element kph-nik-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NikField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = nikId;

  protected override content(options: FieldOptions): TemplateResult {
    return nikFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanNik(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return nikFault(value);
  }
}
