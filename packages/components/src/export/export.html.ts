import type {Instant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {sizeText} from '../file-field/size-text.ts';
import {safeHref} from '../link/safe-href.ts';
import {download} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {exportWords} from './export.words.ts';

/** A file to take the data away in. */
export interface ExportFile {
  readonly kind: 'csv' | 'xlsx' | 'pdf';
  /** Without it the file is still being made. */
  readonly href?: string;
  /** @unit bytes */
  readonly sizeBytes?: number;
  readonly rows?: number;
  /** When it was made: data change, files do not. */
  readonly madeAt?: Instant;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash?: string;
  /** What it holds where that is not all that is shown: "Tanpa nomor rekening penerima". */
  readonly note?: string;
}

/** Files of the same data. */
export interface ExportOptions {
  /** What they hold, with the filters in use: "Buku kas umum, November 2026, 214 baris". */
  readonly about: string;
  readonly files: readonly ExportFile[];
  readonly title?: string;
  readonly titleLevel?: 2 | 3;
  readonly locale?: string;
}

/** Enough characters to compare two prints by eye. */
const SHORT_HASH = 12;

function filePart(file: ExportFile, about: string, locale: string | undefined): TemplateResult {
  const {kind, href, sizeBytes, rows, madeAt, hash, note} = file;
  const words = wordsFor(exportWords, locale);
  const facts = [
    rows === undefined ? '' : say(words.rows, {count: rows}, locale),
    sizeBytes === undefined ? '' : sizeText(sizeBytes, locale),
  ].filter(Boolean);
  const name = say(words.download, {kind: words[kind]});
  return html`<li class="kph-export-file">
    <p class="kph-export-name">
      ${
        href === undefined
          ? html`<span class="kph-export-unready">${words[kind]}</span>`
          : html`<a class="kph-link kph-link--download" href=${safeHref(href)} download
              >${download()}<span>${name}<span class="kph-hidden">: ${about}</span></span></a
            >`
      }${facts.length > 0 ? html`<span class="kph-export-facts">${facts.join(' · ')}</span>` : nothing}
    </p>
    <p class="kph-hint">${href === undefined ? words.unready : words[`${kind}Use`]}${note ? ` ${note}` : nothing}</p>
    ${madeAt ? html`<p class="kph-hint">${say(words.made, {time: ''})}${whenPart(madeAt, {locale})}</p>` : nothing}
    ${hash ? html`<p class="kph-hint">${words.hash}: <code class="kph-export-hash" title=${hash}>${hash.slice(0, SHORT_HASH)}</code></p>` : nothing}
  </li>`;
}

/** Files of the data that is shown, each with what it is for, its size and rows, and when it was made. */
export function exportTemplate(options: ExportOptions): TemplateResult {
  const {about, files, title, titleLevel = 2, locale} = options;
  const words = wordsFor(exportWords, locale);
  const name = title ?? words.title;
  return html`<section class="kph-export">
    ${titleLevel === 2 ? html`<h2 class="kph-heading">${name}</h2>` : html`<h3 class="kph-heading">${name}</h3>`}
    ${
      files.length === 0
        ? html`<p class="kph-text">${words.empty}</p>`
        : html`<p class="kph-text">${about}</p>
            <ul class="kph-export-files">
              ${files.map(file => filePart(file, about, locale))}
            </ul>`
    }
  </section>`;
}
