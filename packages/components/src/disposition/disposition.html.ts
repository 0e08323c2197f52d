import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import type {sifatSurat} from '@kepahiang/schemas/letter/part.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../choice/choice.html.ts';
import type {Content} from '../content.ts';
import {circle, circleCheck} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import type {Paper} from '../print/print.html.ts';
import {dispositionWords} from './disposition.words.ts';

/** The letter a disposition is about. */
export interface IncomingLetter {
  readonly number: string;
  readonly sender: string;
  readonly date: IsoDate;
  readonly received?: IsoDate;
  /** Number in the register of incoming letters. */
  readonly agenda?: string;
  readonly subject: string;
  readonly nature?: (typeof sifatSurat)[number];
}

/** What somebody wrote on the sheet. */
export interface DispositionNote {
  readonly who: string;
  readonly at?: Instant;
  readonly text: string;
}

/** A disposition as it was written. */
export interface DispositionOptions {
  readonly letter: IncomingLetter;
  /** Office, not name: "Kepala Dinas". */
  readonly from: string;
  readonly to: readonly string[];
  /** All instructions of the sheet; default those of {@link dispositionInstructions}. */
  readonly options?: readonly Choice[];
  /** Values of those that were chosen. */
  readonly instructions: readonly string[];
  readonly due?: IsoDate;
  readonly notes?: readonly DispositionNote[];
  /** Head above the sheet: `letterheadTemplate(…)`. */
  readonly head?: Content;
  readonly titleLevel?: 2 | 3;
  readonly paper?: Extract<Paper, 'a4' | 'f4'>;
  readonly locale?: string;
}

const values = [
  'tindak_lanjut',
  'telaah',
  'jawaban',
  'koordinasi',
  'hadiri',
  'wakili',
  'laporkan',
  'diketahui',
  'arsip',
] as const;

/** The instructions that stand on the sheets of most offices. An OPD may give its own. */
export function dispositionInstructions(locale?: string): Choice[] {
  const words = wordsFor(dispositionWords, locale);
  return values.map(value => ({value, label: words[value]}));
}

function row(key: string, value: Content | undefined): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${key}</dt><dd>${value}</dd></div>` : nothing;
}

/** Number, sender, dates and subject of the letter. */
export function letterPart(letter: IncomingLetter, locale: string | undefined): TemplateResult {
  const words = wordsFor(dispositionWords, locale);
  const {number, sender, date, received, agenda, subject, nature} = letter;
  return html`<dl class="kph-dispo-letter">
    ${row(words.number, number)} ${row(words.sender, sender)} ${row(words.date, whenPart(date, {locale}))}
    ${row(words.received, received && whenPart(received, {locale}))} ${row(words.agenda, agenda)} ${row(words.nature, nature)}
    <div class="kph-dispo-subject"><dt>${words.subject}</dt><dd>${subject}</dd></div>
  </dl>`;
}

function instructionsPart(sheet: DispositionOptions): TemplateResult {
  const {instructions, locale, options = dispositionInstructions(locale)} = sheet;
  const words = wordsFor(dispositionWords, locale);
  const known = options.map(({value}) => value);
  // What another OPD or a later version of the sheet has is shown as it is.
  const all = [
    ...options,
    ...instructions.filter(one => !known.includes(one)).map(value => ({value, label: value})),
  ];
  return html`<ul class="kph-dispo-list kph-dispo-list--columns">
    ${all.map(({value, label}) => {
      const isChosen = instructions.includes(value);
      return html`<li class=${isChosen ? 'kph-dispo-chosen' : nothing}>
        ${isChosen ? circleCheck() : circle()}<span>${label}${isChosen ? html`<span class="kph-hidden">${` (${words.chosen})`}</span>` : nothing}</span>
      </li>`;
    })}
  </ul>`;
}

function notePart({who, at, text}: DispositionNote, locale: string | undefined): TemplateResult {
  return html`<div class="kph-dispo-note">
    <p class="kph-dispo-text">${text}</p>
    <p class="kph-hint">${who}${at ? html` · ${whenPart(at, {locale})}` : nothing}</p>
  </div>`;
}

/** A disposition sheet to read and to print: the letter, from whom to whom, what is to be done by when. */
export function dispositionTemplate(sheet: DispositionOptions): TemplateResult {
  const {letter, from, to, due, notes = [], head, titleLevel = 2, paper, locale} = sheet;
  const words = wordsFor(dispositionWords, locale);
  return html`<article class="kph-dispo" data-kertas=${paper ?? nothing}>
    ${head ?? nothing}
    ${titleLevel === 2 ? html`<h2 class="kph-dispo-title">${words.title}</h2>` : html`<h3 class="kph-dispo-title">${words.title}</h3>`}
    ${letterPart(letter, locale)}
    <div class="kph-dispo-part">
      <p class="kph-dispo-key">${words.from}</p>
      <p class="kph-dispo-value">${from}</p>
    </div>
    <div class="kph-dispo-part">
      <p class="kph-dispo-key">${words.to}</p>
      <ul class="kph-dispo-list">
        ${to.map(one => html`<li>${one}</li>`)}
      </ul>
    </div>
    <div class="kph-dispo-part">
      <p class="kph-dispo-key">${words.instructions}</p>
      ${instructionsPart(sheet)}
    </div>
    ${
      due
        ? html`<div class="kph-dispo-part">
            <p class="kph-dispo-key">${words.due}</p>
            <p class="kph-dispo-value">${whenPart(due, {style: 'full', locale})}</p>
          </div>`
        : nothing
    }
    ${
      notes.length > 0
        ? html`<div class="kph-dispo-part">
            <p class="kph-dispo-key">${words.notes}</p>
            <div>${notes.map(note => notePart(note, locale))}</div>
          </div>`
        : nothing
    }
  </article>`;
}
