import {cleanDate, dateFault, isIsoDate} from '@kepahiang/schemas/dates.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {dateId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {dateFieldContent, dateParts} from './date-field.html.ts';

/**
 * A date in three boxes: day, month, year. Quicker than a calendar for dates people know, and readable with
 * every keyboard. The month may be typed as a name; a whole date pasted into the first box is spread out.
 *
 * @element kph-date-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class DateField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = dateId;

  /** The date as `YYYY-MM-DD`; while it is none, the three boxes as typed. */
  override get value(): string {
    const boxes = this.controls.map(box => box.value.trim());
    if (boxes.length === 0) return this.initial;
    if (boxes.every(text => text === '')) return '';
    return cleanDate(boxes.join(/[a-z]/i.test(boxes[1] ?? '') ? ' ' : '/'));
  }

  /** Gives another value, as a page does, without an event. */
  override set value(value: string) {
    super.value = value;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return dateFieldContent(options);
  }

  protected override write(value: string): void {
    const [year = '', month = '', day = ''] = isIsoDate(value) ? value.split('-') : [];
    const texts = [String(Number(day) || ''), String(Number(month) || ''), year];
    this.controls.forEach((box, index) => (box.value = texts[index] ?? ''));
  }

  protected override faultOf(value: string): Finding | undefined {
    return dateFault(value);
  }

  /** @internal */
  protected override onEdit(type: string): void {
    const pasted = cleanDate(this.control.value);
    if (isIsoDate(pasted)) this.write(pasted);
    super.onEdit(type);
  }

  protected override regroup(): void {
    const {value} = this;
    if (isIsoDate(value) && !this.contains(document.activeElement)) this.write(value);
  }

  protected override collect(data: FormData): void {
    const names = dateParts.map(part => `${this.name}.${part}`);
    if (!names.some(name => data.has(name))) return;
    for (const name of names) data.delete(name);
    data.set(this.name, this.value);
  }

  protected override get described(): Element {
    return this.querySelector('fieldset')!;
  }
}
