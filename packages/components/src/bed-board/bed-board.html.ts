import {html, nothing, type TemplateResult} from 'lit';
import {bedDouble} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {updatedPart, type UpdatedOptions} from '../when/updated.html.ts';
import {bedBoardWords} from './bed-board.words.ts';

/** Beds of one class of ward. */
export interface BedClass {
  /** "Kelas 1", "ICU". */
  readonly name: string;
  readonly total: number;
  /** Never more than there are. */
  readonly free: number;
  /** "Khusus anak", the building. */
  readonly note?: string;
}

/** Free beds by class. */
export interface BedBoardOptions extends UpdatedOptions {
  readonly title?: string;
  readonly titleLevel?: 2 | 3;
  readonly classes: readonly BedClass[];
  readonly locale?: string;
}

function classPart({name, total, free: told, note}: BedClass, locale: string | undefined): TemplateResult {
  const words = wordsFor(bedBoardWords, locale);
  const free = Math.min(Math.max(0, told), total);
  return html`<li class="kph-beds-class ${free === 0 ? 'kph-beds-class--full' : ''}">
    <p class="kph-beds-name">${name}</p>
    ${note ? html`<p class="kph-hint">${note}</p>` : nothing}
    <p class="kph-beds-free">
      <strong class="kph-beds-number">${free === 0 ? words.full : String(free)}</strong>
      <span>${free === 0 ? say(words.meter, {free, total}, locale) : say(words.free, {count: total}, locale)}</span>
    </p>
    <meter class="kph-beds-meter" min="0" max=${total || 1} value=${free} aria-label="${name}: ${say(words.meter, {free, total}, locale)}"></meter>
  </li>`;
}

/** Free beds of a hospital by class: number, words and a bar. */
export function bedBoardTemplate(board: BedBoardOptions): TemplateResult {
  const {title, titleLevel = 2, classes, locale} = board;
  const words = wordsFor(bedBoardWords, locale);
  const sum = (pick: (one: BedClass) => number): number =>
    classes.reduce((total, one) => total + pick(one), 0);
  const name = title ?? words.title;
  return html`<section class="kph-beds">
    ${titleLevel === 2 ? html`<h2 class="kph-heading">${name}</h2>` : html`<h3 class="kph-heading">${name}</h3>`}
    ${
      classes.length === 0
        ? html`<p class="kph-beds-sum">${words.empty}</p>`
        : html`<p class="kph-beds-sum">
            ${bedDouble()}${say(words.sum, {free: sum(one => Math.min(one.free, one.total)), total: sum(one => one.total)}, locale)}
          </p>`
    }
    ${updatedPart(board)}
    <ul class="kph-beds-list">
      ${classes.map(one => classPart(one, locale))}
    </ul>
    ${classes.length === 0 ? nothing : html`<p class="kph-hint">${words.note}</p>`}
  </section>`;
}
