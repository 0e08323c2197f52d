import {formatDate, isIsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {x} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {filterBarWords} from './filter-bar.words.ts';

/** A filter in use, as people read it. */
export interface ActiveFilter {
  /** Names of the values that go when it is removed; a range of dates has two. */
  readonly names: readonly string[];
  readonly label: string;
  readonly text: string;
}

/** What the links that remove a filter are made of. */
export interface ChipsOptions {
  readonly active: readonly ActiveFilter[];
  /** Every value that the form sends, those of hidden fields too. */
  readonly values: Readonly<Record<string, string>>;
  /** Names that stay when all filters go: sorting, for example. */
  readonly kept: readonly string[];
  readonly action?: string | undefined;
  readonly locale?: string | undefined;
}

/** A range of dates in words; an empty end is open. */
export function rangeText(from: string, to: string, locale: string | undefined): string {
  const words = wordsFor(filterBarWords, locale);
  const day = (date: string): string => (isIsoDate(date) ? formatDate(date, 'short') : date);
  if (from && to) return from === to ? day(from) : say(words.between, {from: day(from), to: day(to)});
  return from ? say(words.since, {date: day(from)}) : say(words.until, {date: day(to)});
}

/** Address of the list without some of its values. */
export function addressWithout({action = '', values}: ChipsOptions, names: readonly string[]): string {
  const left = Object.entries(values).filter(([name, value]) => value !== '' && !names.includes(name));
  // A form that is sent by GET loses what stands behind the ? of its address; so do these links.
  const [place = ''] = action.split('?');
  return safeHref(`${place}?${new URLSearchParams(left).toString()}`);
}

/** A link for each filter in use that takes it away, and one that takes all. */
export function chipsPart(chips: ChipsOptions): TemplateResult | typeof nothing {
  const {active, values, kept, locale} = chips;
  if (active.length === 0) return nothing;
  const words = wordsFor(filterBarWords, locale);
  const own = Object.keys(values).filter(name => !kept.includes(name));
  return html`<ul class="kph-filter-chips" aria-label=${words.active}>
      ${active.map(
        ({names, label, text}) =>
          html`<li>
            <a class="kph-filter-chip kph-focus" href=${addressWithout(chips, names)} data-names=${names.join(' ')}
              ><span class="kph-hidden">${words.remove} </span><span>${label}: <b>${text}</b></span>${x()}</a
            >
          </li>`,
      )}
    </ul>
    <a class="kph-link kph-filter-clear" href=${addressWithout(chips, own)} data-names=${own.join(' ')}>${words.clear}</a>`;
}
