import type {Field} from '@kepahiang/schemas/service/types.js';
import {skmForm} from '@kepahiang/schemas/survey/record.js';
import {askedUnsur} from '@kepahiang/schemas/survey/skm.js';
import {skmScale, unsurNames, type Unsur} from '@kepahiang/schemas/survey/unsur.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryError} from '../error-summary/error-summary.html.ts';
import {fieldTemplate} from '../field-for/field-for.ts';
import {formTemplate} from '../form/form.html.ts';
import {shieldCheck} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {ratingScaleTemplate} from '../rating-scale/rating-scale.html.ts';
import {languageOf, say, wordsFor} from '../texts/words.ts';
import {skmWords} from './skm.words.ts';

/** The satisfaction survey of one service. */
export interface SkmOptions {
  /** Where it posts: the fields of `skmForm` under their own names. */
  readonly action: string;
  /** The service rated; its slug is posted as `layanan`. */
  readonly service: {readonly slug: string; readonly name: string};
  /** The service is free and the question about the fee is left out. */
  readonly dropU4?: boolean;
  /** Where who does not want to answer goes on; the survey can always be skipped. */
  readonly skipHref?: string;
  /** Answers so far, by the name of the field: `u1`, `usia`. */
  readonly values?: Readonly<Record<string, string>>;
  /** Texts of faults, by the name of the field. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

type Language = 'id' | 'en';

function languageFor({locale}: SkmOptions): Language {
  return languageOf(locale) === 'en' ? 'en' : 'id';
}

function unsurPart(unsur: Unsur, options: SkmOptions): TemplateResult {
  const {values = {}, errors = {}, locale} = options;
  const words = wordsFor(skmWords, locale);
  const language = languageFor(options);
  const name = unsur.toLowerCase();
  const [one, two, three, four] = skmScale.map(({label}) => label[language]);
  return ratingScaleTemplate({
    name,
    label: say(words.question, {unsur: words[unsur]}),
    hint: `${unsur}. ${unsurNames[unsur][language]}`,
    words: [one!, two!, three!, four!],
    required: true,
    ...(values[name] && {value: values[name]}),
    ...(errors[name] && {error: errors[name]}),
    ...(locale && {locale}),
  });
}

function respondentPart(field: Field, {values = {}, errors = {}, locale}: SkmOptions): TemplateResult {
  const {name} = field;
  return fieldTemplate(field, {
    ...(values[name] && {value: values[name]}),
    ...(errors[name] && {error: errors[name]}),
    ...(locale && {locale}),
  });
}

function faultsOf(names: readonly string[], errors: Readonly<Record<string, string>>): SummaryError[] {
  return names.flatMap(name => (errors[name] ? [{text: errors[name], href: `#${name}`}] : []));
}

/**
 * The survey of the nine unsur and of who answers without identity, as `skmForm` of the schemas has it. It computes
 * nothing: the index is the office's.
 */
export function skmTemplate(options: SkmOptions): TemplateResult {
  const {action, service, dropU4 = false, skipHref, errors = {}, locale} = options;
  const words = wordsFor(skmWords, locale);
  const asked = askedUnsur({dropU4});
  const respondent = skmForm({dropU4}).pages[1]!.fields.filter(({name}) => name !== 'layanan');
  const names = [...asked.map(unsur => unsur.toLowerCase()), ...respondent.map(({name}) => name)];
  const body = html`<h2 class="kph-heading">${words.ratings}</h2>
    ${asked.map(unsur => unsurPart(unsur, options))}
    <h2 class="kph-heading kph-skm-about">${words.about}</h2>
    <p class="kph-text">${words.aboutHint}</p>
    ${respondent.map(field => respondentPart(field, options))}`;
  const actions = html`<button class="kph-button" type="submit">${words.submit}</button>
    ${skipHref ? html`<a class="kph-link kph-skm-skip" href=${safeHref(skipHref)}>${words.skip}</a>` : nothing}`;
  return html`<section class="kph-skm" aria-labelledby="skm-judul">
    <h1 class="kph-title" id="skm-judul">${words.title}</h1>
    <p class="kph-skm-service"><span>${words.service}</span> <strong>${service.name}</strong></p>
    <p class="kph-lead">${words.intro}</p>
    <p class="kph-skm-safe">${shieldCheck()}<span>${words.anonymous}</span></p>
    ${formTemplate({action, body, actions, hidden: {layanan: service.slug}, errors: faultsOf(names, errors), ...(locale && {locale})})}
  </section>`;
}
