import {html, type TemplateResult} from 'lit';
import {lock, phone, shieldCheck} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {officialBannerWords} from './official-banner.words.ts';

/** How people can tell this site from an imitation. */
export interface OfficialBannerOptions {
  /** Domain the address must end in; default `kepahiangkab.go.id`. */
  readonly domain?: string;
  readonly locale?: string;
}

/** A slim bar above the header; the explanation opens without JavaScript. */
export function officialBannerTemplate({
  domain = 'kepahiangkab.go.id',
  locale,
}: OfficialBannerOptions = {}): TemplateResult {
  const texts = wordsFor(officialBannerWords, locale);
  return html`<section class="kph-official" aria-label=${texts.official}>
    <details class="kph-container">
      <summary>
        ${shieldCheck()}<span>${texts.official}</span> <span class="kph-official-how">${texts.officialHow}</span>
      </summary>
      <ul>
        <li>${shieldCheck()}<span>${say(texts.officialDomain, {domain})}</span></li>
        <li>${lock()}<span>${texts.officialSecure}</span></li>
        <li>${phone()}<span>${texts.officialNever}</span></li>
      </ul>
    </details>
  </section>`;
}
