import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {dateId, timeId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {datetimeFieldContent} from './datetime-field.html.ts';

/**
 * A moment, by the picker of the phone. What is chosen is the time in Kepahiang (WIB); the value is an instant
 * with its offset, `2026-11-24T09:05:00+07:00`.
 *
 * @element kph-datetime-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class DatetimeField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = {...dateId, ...timeId};

  // A half-filled picker has an empty value, and would be called missing.
  override get fault(): Finding | undefined {
    return this.control?.validity.badInput ? finding('waktu.bentuk') : super.fault;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return datetimeFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return typed && `${typed.slice(0, 16)}:00+07:00`;
  }

  protected override grouped(value: string): string {
    return value.slice(0, 16);
  }
}
