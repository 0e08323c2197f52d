import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {errorSummaryTemplate, type SummaryError} from '../error-summary/error-summary.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {formWords} from './form.words.ts';

/** A form with its error summary. */
export interface FormOptions {
  /** The fields. */
  readonly body: Content;
  /** Where it posts without JavaScript. */
  readonly action?: string;
  readonly method?: 'post' | 'get';
  /** Needed as soon as there is a file. */
  readonly multipart?: boolean;
  readonly id?: string;
  readonly errors?: readonly SummaryError[];
  readonly hidden?: Readonly<Record<string, string>>;
  /** Text of the button; default "Lanjutkan". */
  readonly submitText?: string;
  /** Instead of the one button. */
  readonly actions?: Content;
  readonly locale?: string;
}

/** Error summary, fields and button. `novalidate`: our messages take the place of the browser's bubbles. */
export function formTemplate(form: FormOptions): TemplateResult {
  const {
    body,
    action,
    method = 'post',
    multipart,
    id,
    errors = [],
    hidden = {},
    submitText,
    actions,
    locale,
  } = form;
  return html`<kph-form>
    ${errorSummaryTemplate({errors, ...(locale && {locale})})}
    <form
      class="kph-form"
      id=${id ?? nothing}
      action=${action ? safeHref(action) : nothing}
      method=${method}
      enctype=${multipart ? 'multipart/form-data' : nothing}
      novalidate
    >
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)} ${body}
      <div class="kph-actions">
        ${actions ?? html`<button class="kph-button" type="submit">${submitText ?? wordsFor(formWords, locale).continue}</button>`}
      </div>
      <p class="kph-hidden kph-form-status" role="status"></p>
    </form>
  </kph-form>`;
}
