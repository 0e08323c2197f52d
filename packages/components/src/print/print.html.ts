import {html, nothing, type TemplateResult} from 'lit';
import {printer} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {printWords} from './print.words.ts';

/** Papers in use: A4, F4 of offices, rolls of ticket printers. */
export type Paper = 'a4' | 'f4' | 'thermal-80' | 'thermal-58';

/** A button that prints. */
export interface PrintOptions {
  /** With more than one the person chooses; the first is chosen already. Default A4. */
  readonly papers?: readonly Paper[];
  /** Id of what is printed alone; without it the whole page. */
  readonly target?: string;
  /** Default "Cetak". Name what is printed where a page prints several things. */
  readonly text?: string;
  /** Id of the list of papers. Default `kertas`. */
  readonly id?: string;
  readonly locale?: string;
}

function paperName(paper: Paper, locale: string | undefined): string {
  const words = wordsFor(printWords, locale);
  return (
    {a4: words.a4, f4: words.f4, 'thermal-80': words.thermal80, 'thermal-58': words.thermal58}[paper] ?? paper
  );
}

function choicePart(papers: readonly Paper[], id: string, locale: string | undefined): TemplateResult {
  return html`<div class="kph-print-paper">
    <label class="kph-label" for=${id}>${wordsFor(printWords, locale).paper}</label>
    <select class="kph-input" id=${id}>
      ${papers.map(paper => html`<option value=${paper}>${paperName(paper, locale)}</option>`)}
    </select>
  </div>`;
}

/** Everything inside the element. */
export function printContent({papers = [], text, id = 'kertas', locale}: PrintOptions): TemplateResult {
  return html`${papers.length > 1 ? choicePart(papers, id, locale) : nothing}
    <button class="kph-button kph-button--secondary kph-print-button" type="button">
      ${printer()}${text ?? wordsFor(printWords, locale).print}
    </button>`;
}

/** A button that prints the page, or a part of it, on one of the papers in use. */
export function printTemplate(print: PrintOptions): TemplateResult {
  const {papers, target} = print;
  return html`<kph-print class="kph-print" papers=${papers?.join(' ') ?? nothing} target=${target ?? nothing}
    >${printContent(print)}</kph-print
  >`;
}
