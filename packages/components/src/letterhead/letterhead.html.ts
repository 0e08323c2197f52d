import type {Kop} from '@kepahiang/schemas/letter/part.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import type {Paper} from '../print/print.html.ts';

/** The head of a letter. Names are printed as they are given: letters write them in capitals. */
export interface LetterheadOptions extends Omit<Kop, 'lambang'> {
  /** The official arms, from the brand folder; an empty place keeps their width until Pemkab has given them. */
  readonly lambang?: Content;
  /** Unit below the OPD: "UPTD LABORATORIUM KESEHATAN". */
  readonly unit?: string;
  /** Second line below the address: telephone, e-mail, site, postal code. */
  readonly contact?: string;
  /** The letter below the head. */
  readonly body?: Content;
  /** Sends the letter to this paper when it is printed. */
  readonly paper?: Extract<Paper, 'a4' | 'f4'>;
}

/** Arms, names and address over a double rule, and the letter below; black on white in every theme. */
export function letterheadTemplate(letter: LetterheadOptions): TemplateResult {
  const {lambang, pemerintah, opd, unit, alamat, contact, body, paper} = letter;
  return html`<div class="kph-letter" data-theme="terang" data-kertas=${paper ?? nothing}>
    <div class="kph-letterhead">
      <div class="kph-letterhead-arms">${lambang ?? nothing}</div>
      <div class="kph-letterhead-names">
        <p class="kph-letterhead-government">${pemerintah}</p>
        <p class="kph-letterhead-opd">${opd}</p>
        ${unit ? html`<p class="kph-letterhead-unit">${unit}</p>` : nothing}
        <p class="kph-letterhead-address">${alamat}</p>
        ${contact ? html`<p class="kph-letterhead-address">${contact}</p>` : nothing}
      </div>
    </div>
    ${body ? html`<div class="kph-letter-body">${body}</div>` : nothing}
  </div>`;
}
