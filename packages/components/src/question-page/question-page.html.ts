import {html, nothing, type TemplateResult} from 'lit';
import {backLinkTemplate} from '../back-link/back-link.html.ts';
import type {Content} from '../content.ts';
import type {SummaryError} from '../error-summary/error-summary.html.ts';
import {formTemplate} from '../form/form.html.ts';
import {wordsFor} from '../texts/words.ts';
import {formWords} from '../form/form.words.ts';
import {saveDraftTemplate, type SaveDraftOptions} from '../save-draft/save-draft.html.ts';
import {stepperTemplate} from '../stepper/stepper.html.ts';

/** A page that asks one thing. */
export interface QuestionPageOptions {
  /**
   * The question, heading of the page. Left out where the field's own label is the heading (`heading: true` at the
   * field): a single field should not be asked twice.
   */
  readonly question?: string;
  readonly hint?: Content;
  /** The field or fields. */
  readonly body: Content;
  /** The page before; answers already given stay. */
  readonly backHref?: string;
  /** Which step this is, counting only those that apply. */
  readonly step?: {readonly current: number; readonly total: number; readonly title?: string};
  /** Where it posts. */
  readonly action?: string;
  readonly multipart?: boolean;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly errors?: readonly SummaryError[];
  /** Default "Lanjutkan". */
  readonly submitText?: string;
  /** "Simpan dan keluar" beside the main button. */
  readonly draft?: SaveDraftOptions;
  /** Below the form: why this is asked, help. */
  readonly after?: Content;
  readonly locale?: string;
}

function headPart({question, hint}: QuestionPageOptions): TemplateResult {
  return html`${question ? html`<h1 class="kph-question">${question}</h1>` : nothing}
  ${hint ? html`<div class="kph-question-hint">${hint}</div>` : nothing}`;
}

function formPart(page: QuestionPageOptions): TemplateResult {
  const {body, action, multipart, hidden, errors = [], submitText, draft, locale} = page;
  const text = submitText ?? wordsFor(formWords, locale).continue;
  const actions = html`<button class="kph-button" type="submit">${text}</button>
    ${draft ? saveDraftTemplate({...draft, ...(locale && {locale})}) : nothing}`;
  return formTemplate({
    // The question belongs to the form: the error summary stands above both.
    body: html`${headPart(page)}${body}`,
    errors,
    actions,
    ...(action && {action}),
    ...(multipart && {multipart}),
    ...(hidden && {hidden}),
    ...(locale && {locale}),
  });
}

/** One question per page: way back, step, errors, question, answer, and the way on. */
export function questionPageTemplate(page: QuestionPageOptions): TemplateResult {
  const {backHref, step, after, locale} = page;
  const language = locale ? {locale} : {};
  return html`<div class="kph-question-page">
    ${backHref ? backLinkTemplate({href: backHref, ...language}) : nothing}
    ${step ? stepperTemplate({...step, ...language}) : nothing} ${formPart(page)}
    ${after ? html`<div class="kph-question-after">${after}</div>` : nothing}
  </div>`;
}
