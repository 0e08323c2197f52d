import {choiceId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Choice} from '../choice/choice.html.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {radioGroupContent} from './radio-group.html.ts';

/**
 * One of several choices, all in sight, around native radio buttons.
 *
 * @element kph-radio-group
 * @fires change - The person chose (native event of the inner radio).
 */
export class RadioGroup extends FieldElement {
  /** @internal */
  static override readonly faultTexts = choiceId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    choices: {attribute: false},
    inline: {type: Boolean},
  };

  /** Choices, where the element writes the radios. */
  declare choices: readonly Choice[];
  /** Side by side where there is room, where the element writes the radios. */
  declare inline: boolean;

  constructor() {
    super();
    this.choices = [];
    this.inline = false;
  }

  /** The first radio that can be chosen: choices that do not apply are taken out by disabling them. */
  override get control(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input:enabled') ?? this.querySelector('input')!;
  }

  override get value(): string {
    return this.querySelector<HTMLInputElement>('input:checked')?.value ?? this.initial;
  }

  /** Gives another value, as a page does, without an event. */
  override set value(value: string) {
    super.value = value;
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {choices, inline} = this;
    return radioGroupContent({...options, options: choices, inline});
  }

  protected override write(value: string): void {
    for (const radio of this.controls as HTMLInputElement[]) radio.checked = radio.value === value;
  }

  /** @internal */
  protected override forward(): void {
    for (const radio of this.controls as HTMLInputElement[]) {
      // A choice the page has hidden does not apply to the answers so far.
      radio.disabled = this.disabled || radio.closest<HTMLElement>('.kph-choice')?.hidden === true;
      radio.required = this.required;
    }
  }

  protected override regroup(): void {
    // A choice has no other way of being written.
  }

  protected override get missingCode(): string {
    return 'pilihan.kosong';
  }

  protected override get described(): Element {
    return this.querySelector('fieldset')!;
  }

  protected override get invalidTargets(): Element[] {
    return [this.described];
  }
}
