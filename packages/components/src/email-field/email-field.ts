import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanEmail, emailFault} from '@kepahiang/schemas/identifiers/email.js';
import {emailId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {emailFieldContent} from './email-field.html.ts';

/**
 * A field for one e-mail address. The domain is written small, the rest stays as typed.
 *
 * @element kph-email-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class EmailField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = emailId;

  protected override content(options: FieldOptions): TemplateResult {
    return emailFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanEmail(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return emailFault(value);
  }

  protected override grouped(value: string): string {
    return value;
  }
}
