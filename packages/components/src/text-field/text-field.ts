import {cleanText} from '@kepahiang/schemas/clean.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {textId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';
import {lengthFault} from './length.ts';

/**
 * A line of text. Lengths are checked on leaving and never cut what is pasted.
 *
 * @element kph-text-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class TextField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = textId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    minLength: {type: Number, attribute: 'min-length'},
    maxLength: {type: Number, attribute: 'max-length'},
    type: {},
    inputmode: {},
  };

  /** Fewest characters; 0 means no limit. */
  declare minLength: number;
  /** Most characters; 0 means no limit. */
  declare maxLength: number;
  /** Type of the native input, where the element writes it. */
  declare type: string;
  /** Keyboard the phone offers, where the element writes the input. */
  declare inputmode: string;

  constructor() {
    super();
    this.minLength = this.maxLength = 0;
    this.type = 'text';
    this.inputmode = '';
  }

  protected override content(options: FieldOptions): TemplateResult {
    return inputField({...options, type: this.type, ...(this.inputmode && {inputmode: this.inputmode})});
  }

  protected override canonical(typed: string): string {
    return cleanText(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    return lengthFault(value, this.minLength, this.maxLength);
  }
}
