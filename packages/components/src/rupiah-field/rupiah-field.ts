import type {Finding} from '@kepahiang/schemas/fault.js';
import {rupiahId} from '@kepahiang/schemas/messages/field-parts-id.js';
import {cleanMoney, wholeMoneyFault} from '@kepahiang/schemas/money.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {rupiahFieldContent, rupiahText} from './rupiah-field.html.ts';

/**
 * A field for an amount in whole rupiah. Typed with or without dots and `Rp`; dots are set on leaving. A comma
 * for thousands is refused, because it may have been meant as sen.
 *
 * @element kph-rupiah-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class RupiahField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = rupiahId;

  protected override content(options: FieldOptions): TemplateResult {
    return rupiahFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return typed.trim() && cleanMoney(typed);
  }

  protected override grouped(value: string): string {
    return rupiahText(value);
  }

  protected override faultOf(value: string): Finding | undefined {
    return wholeMoneyFault(value);
  }
}
