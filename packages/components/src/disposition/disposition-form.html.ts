import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {html, type TemplateResult} from 'lit';
import {checkboxGroupTemplate} from '../checkbox-group/checkbox-group.html.ts';
import type {Choice} from '../choice/choice.html.ts';
import {dateFieldTemplate} from '../date-field/date-field.html.ts';
import {formTemplate} from '../form/form.html.ts';
import {textareaFieldTemplate} from '../textarea-field/textarea-field.html.ts';
import {wordsFor} from '../texts/words.ts';
import {dispositionInstructions, letterPart, type IncomingLetter} from './disposition.html.ts';
import {dispositionWords} from './disposition.words.ts';

/** Names of the answers, as they are posted. */
export type DispositionField = 'kepada' | 'instruksi' | 'batas' | 'catatan';

/** A disposition to be written. */
export interface DispositionFormOptions {
  readonly letter: IncomingLetter;
  /** Who it can be passed on to: offices below the one that writes. */
  readonly recipients: readonly Choice[];
  readonly instructions?: readonly Choice[];
  readonly values?: {
    readonly kepada?: readonly string[];
    readonly instruksi?: readonly string[];
    readonly batas?: IsoDate;
    readonly catatan?: string;
  };
  readonly errors?: Partial<Readonly<Record<DispositionField, string>>>;
  readonly action?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

const NOTE_LENGTH = 500;

/** The form of a disposition below the letter it is about; posts natively, and speaks by `kph-form` where there is script. */
export function dispositionFormTemplate(sheet: DispositionFormOptions): TemplateResult {
  const {letter, recipients, instructions, values = {}, errors = {}, action, hidden, locale} = sheet;
  const words = wordsFor(dispositionWords, locale);
  const language = locale ? {locale} : {};
  const fault = (name: DispositionField): {error?: string} => (errors[name] ? {error: errors[name]} : {});
  const body = html`${letterPart(letter, locale)}
  ${checkboxGroupTemplate({
    ...language,
    ...fault('kepada'),
    name: 'kepada',
    label: words.to,
    required: true,
    options: recipients,
    values: values.kepada ?? [],
  })}
  ${checkboxGroupTemplate({
    ...language,
    ...fault('instruksi'),
    name: 'instruksi',
    label: words.instructions,
    required: true,
    options: instructions ?? dispositionInstructions(locale),
    values: values.instruksi ?? [],
  })}
  ${dateFieldTemplate({
    ...language,
    ...fault('batas'),
    name: 'batas',
    label: words.due,
    hint: words.dueHint,
    value: values.batas ?? '',
  })}
  ${textareaFieldTemplate({
    ...language,
    ...fault('catatan'),
    name: 'catatan',
    label: words.notes,
    maxLength: NOTE_LENGTH,
    value: values.catatan ?? '',
  })}`;
  const faults = (['kepada', 'instruksi', 'batas', 'catatan'] as const).flatMap(name => {
    const text = errors[name];
    return text ? [{text, href: `#${name}`}] : [];
  });
  return html`<div class="kph-dispo-form">
    ${formTemplate({
      ...language,
      body,
      errors: faults,
      submitText: words.send,
      ...(action && {action}),
      ...(hidden && {hidden}),
    })}
  </div>`;
}
