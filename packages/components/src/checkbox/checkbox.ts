import {choiceId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {checkboxContent} from './checkbox.html.ts';

/**
 * One box to tick, around a native checkbox. Posts `true` when ticked.
 *
 * @element kph-checkbox
 * @fires change - The person ticked or unticked (native event of the inner checkbox).
 */
export class Checkbox extends FieldElement {
  /** @internal */
  static override readonly faultTexts = choiceId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {checked: {type: Boolean, noAccessor: true}};

  #checked = false;

  /** Whether the box is ticked. */
  get checked(): boolean {
    return this.control ? (this.control as HTMLInputElement).checked : this.#checked;
  }

  /** Ticks or unticks the box, as a page does, without an event. */
  set checked(checked: boolean) {
    this.#checked = checked;
    this.value = checked ? 'true' : '';
  }

  override get value(): string {
    return this.checked ? 'true' : '';
  }

  /** Gives another value, as a page does, without an event. */
  override set value(value: string) {
    super.value = value;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return checkboxContent({...options, checked: this.#checked});
  }

  protected override write(value: string): void {
    (this.control as HTMLInputElement).checked = value === 'true';
  }

  protected override regroup(): void {
    // A tick has no other way of being written.
  }

  protected override get missingCode(): string {
    return 'centang.wajib';
  }
}
