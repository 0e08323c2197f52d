import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {numberId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {numberFieldContent} from './number-field.html.ts';
import {cleanNumber, numberText} from './number-text.ts';

/**
 * A field for one number, typed the Indonesian way: `1.200`, `12,5`. Not `<input type="number">`, which takes
 * `1.200` for one and a fifth and changes when a mouse wheel turns over it.
 *
 * @element kph-number-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NumberField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = numberId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    decimals: {type: Number},
    min: {type: Number},
    max: {type: Number},
    unit: {},
  };

  /** Digits behind the comma; 0 asks for a whole number. */
  declare decimals: number;
  /** Smallest number taken. */
  declare min: number | undefined;
  /** Largest number taken. */
  declare max: number | undefined;
  /** Unit shown behind the box, where the element writes it. */
  declare unit: string;

  constructor() {
    super();
    this.decimals = 0;
    this.unit = '';
  }

  /** The number itself, once the text is one. */
  override get formValue(): number | undefined {
    const {value} = this;
    return value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {decimals, unit} = this;
    return numberFieldContent({...options, decimals, ...(unit && {unit})});
  }

  protected override canonical(typed: string): string {
    return cleanNumber(typed);
  }

  protected override grouped(value: string): string {
    return numberText(value);
  }

  // Without JavaScript the server reads a comma; it must not have to guess which of the two it gets.
  protected override posted(value: string): string {
    return numberText(value);
  }

  protected override faultOf(value: string): Finding | undefined {
    const number = Number(value);
    if (Number.isNaN(number)) return finding(this.decimals ? 'angka.bentuk' : 'angka.bulat');
    if (!this.decimals && !Number.isInteger(number)) return finding('angka.bulat');
    if (this.min !== undefined && number < this.min) return finding('angka.kecil', {min: this.min});
    if (this.max !== undefined && number > this.max) return finding('angka.besar', {max: this.max});
    return undefined;
  }
}
