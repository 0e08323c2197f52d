import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {phaseBannerWords} from './phase-banner.words.ts';

/** How finished a service is, and where to say what is missing. */
export interface PhaseBannerOptions {
  /** `trial` being tested with some people, `early` new for everybody. Default `trial`. */
  readonly phase?: 'trial' | 'early';
  /** Instead of the usual sentence, for example until when and where it is tested. */
  readonly text?: Content;
  /** Where feedback is taken. */
  readonly feedbackHref?: string;
  readonly locale?: string;
}

/** A slim bar below the header. */
export function phaseBannerTemplate({
  phase = 'trial',
  text,
  feedbackHref,
  locale,
}: PhaseBannerOptions = {}): TemplateResult {
  const words = wordsFor(phaseBannerWords, locale);
  return html`<div class="kph-phase">
    <p class="kph-container kph-phase-row">
      <strong class="kph-phase-tag">${words[phase]}</strong>
      <span class="kph-phase-text"
        >${text ?? words[`${phase}Text`]}${
          feedbackHref
            ? html` ${words.feedbackText} <a class="kph-link" href=${safeHref(feedbackHref)}>${words.feedback}</a>`
            : nothing
        }</span
      >
    </p>
  </div>`;
}
