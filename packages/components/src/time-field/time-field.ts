import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {timeId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {timeFieldContent} from './time-field.html.ts';

/**
 * A time of day, `HH:MM`, by the picker of the phone.
 *
 * @element kph-time-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class TimeField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = timeId;

  // A half-filled picker has an empty value, and would be called missing.
  override get fault(): Finding | undefined {
    return this.control?.validity.badInput ? finding('jam.bentuk') : super.fault;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return timeFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return typed.slice(0, 5);
  }

  protected override grouped(value: string): string {
    return value.slice(0, 5);
  }
}
