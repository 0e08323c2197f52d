import {cleanText} from '@kepahiang/schemas/clean.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {nameId, textId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {nameFault} from './name-fault.ts';
import {nameFieldContent} from './name-field.html.ts';

/**
 * The full name of one person, in one box: one word is a name, and nobody is asked for a family name. Titles are
 * allowed, digits are not. Capitals stay as typed.
 *
 * @element kph-name-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class NameField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = {...textId, ...nameId};

  protected override content(options: FieldOptions): TemplateResult {
    return nameFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanText(typed).replace(/\s+/g, ' ');
  }

  protected override faultOf(value: string): Finding | undefined {
    return nameFault(value);
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    this.control.setAttribute('autocapitalize', 'words');
    this.control.spellcheck = false;
  }
}
