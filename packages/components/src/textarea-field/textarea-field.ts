import {cleanText} from '@kepahiang/schemas/clean.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {textId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {lengthFault} from '../text-field/length.ts';
import {localeOf} from '../texts/texts.ts';
import {countText, textareaFieldContent} from './textarea-field.html.ts';

/** Screen readers hear the count only after a pause: at every key it would drown what is typed. */
const countDelayMs = 1000;

/**
 * Several lines of text, with the number of characters left.
 *
 * @element kph-textarea-field
 * @fires change - The person committed a value (native event of the inner textarea).
 */
export class TextareaField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = textId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    minLength: {type: Number, attribute: 'min-length'},
    maxLength: {type: Number, attribute: 'max-length'},
    rows: {type: Number},
  };

  /** Fewest characters; 0 means no limit. */
  declare minLength: number;
  /** Most characters; 0 means no limit and no count. */
  declare maxLength: number;
  /** Lines shown, where the element writes the box. */
  declare rows: number;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.minLength = this.maxLength = 0;
    this.rows = 4;
  }

  protected override content(options: FieldOptions): TemplateResult {
    return textareaFieldContent({...options, maxLength: this.maxLength, rows: this.rows});
  }

  protected override canonical(typed: string): string {
    return cleanText(typed.replace(/\r\n?/g, '\n'));
  }

  protected override faultOf(value: string): Finding | undefined {
    return lengthFault(value, this.minLength, this.maxLength);
  }

  /** @internal */
  protected override refresh(): void {
    super.refresh();
    const count = this.querySelector('.kph-count');
    if (!count || !this.maxLength) return;
    const text = countText([...this.control.value].length, this.maxLength, localeOf(this));
    if (count.textContent === text) return;
    setText(count, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => setText(this.querySelector('[role=status]')!, text), countDelayMs);
  }
}
