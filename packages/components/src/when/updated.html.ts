import {isInstant, type Instant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {triangleAlert} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {updatedWords} from './updated.words.ts';
import {whenText} from './when.html.ts';

const HOUR_MS = 3_600_000;

/** How fresh something on the page is. */
export interface UpdatedOptions {
  readonly updated?: Instant | undefined;
  /** Time now; without it nothing counts as old. */
  readonly now?: Instant | undefined;
  /** @unit hours after which people are warned; default 24 */
  readonly staleAfterHours?: number | undefined;
  readonly locale?: string | undefined;
}

/** "Diperbarui … WIB", and a warning in words where that is too long ago. */
export function updatedPart(options: UpdatedOptions): TemplateResult | typeof nothing {
  const {updated, now, staleAfterHours = 24, locale} = options;
  if (!updated) return nothing;
  const words = wordsFor(updatedWords, locale);
  const time = whenText(updated, {locale});
  const age = now && isInstant(now) && isInstant(updated) ? Date.parse(now) - Date.parse(updated) : 0;
  if (age <= staleAfterHours * HOUR_MS)
    return html`<p class="kph-hint kph-updated">${say(words.updated, {time})}</p>`;
  return html`<p class="kph-updated kph-updated--stale">${triangleAlert()}${say(words.stale, {time})}</p>`;
}
