import {choiceId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Choice} from '../choice/choice.html.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {checkboxGroupContent} from './checkbox-group.html.ts';

/**
 * Several of several choices, around native checkboxes.
 *
 * @element kph-checkbox-group
 * @fires change - The person ticked or unticked (native event of the inner checkbox).
 */
export class CheckboxGroup extends FieldElement {
  /** @internal */
  static override readonly faultTexts = choiceId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {choices: {attribute: false}};

  /** Choices, where the element writes the boxes. */
  declare choices: readonly Choice[];

  constructor() {
    super();
    this.choices = [];
  }

  /** Values of the ticked boxes, in the order of the choices. */
  get values(): string[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(box => box.value);
  }

  /** Values of the ticked boxes, separated by commas. */
  override get value(): string {
    return this.control ? this.values.join() : this.initial;
  }

  /** Gives another value, as a page does, without an event. */
  override set value(value: string) {
    super.value = value;
  }

  override get formValue(): string[] | undefined {
    return this.values.length > 0 ? this.values : undefined;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return checkboxGroupContent({...options, options: this.choices, values: this.initial.split(',')});
  }

  protected override write(value: string): void {
    const chosen = value.split(',');
    for (const box of this.controls as HTMLInputElement[]) box.checked = chosen.includes(box.value);
  }

  /** @internal */
  protected override forward(): void {
    // `required` on a native checkbox would mean that this very box must be ticked.
    for (const box of this.controls) box.disabled = this.disabled;
  }

  protected override collect(): void {
    // The native boxes post themselves.
  }

  protected override regroup(): void {
    // A tick has no other way of being written.
  }

  protected override get missingCode(): string {
    return 'pilihan.kosong';
  }

  protected override get described(): Element {
    return this.querySelector('fieldset')!;
  }

  protected override get invalidTargets(): Element[] {
    return this.controls;
  }
}
