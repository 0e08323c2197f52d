import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanNoKk, noKkFault} from '@kepahiang/schemas/identifiers/no-kk.js';
import {kkId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {kkFieldContent} from './kk-field.html.ts';

/**
 * A field for the number of a Kartu Keluarga. It recognises a NIK typed in its place, the mistake made most. The form gets
 * bare digits, and people see it unbroken as on the card.
 *
 * @element kph-kk-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class KkField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = kkId;

  protected override content(options: FieldOptions): TemplateResult {
    return kkFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanNoKk(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return noKkFault(value);
  }
}
