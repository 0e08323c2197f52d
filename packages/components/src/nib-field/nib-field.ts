import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanNib, nibFault} from '@kepahiang/schemas/identifiers/nib.js';
import {nibId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {nibFieldContent} from './nib-field.html.ts';

/**
 * A field for one Nomor Induk Berusaha: 13 digits.
 *
 * @element kph-nib-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NibField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = nibId;

  protected override content(options: FieldOptions): TemplateResult {
    return nibFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanNib(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return nibFault(value);
  }
}
