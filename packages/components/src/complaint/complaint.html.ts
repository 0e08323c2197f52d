import {complaintTerms, type ComplaintTerms} from '@kepahiang/schemas/complaint/kind.js';
import {complaintForm} from '@kepahiang/schemas/complaint/record.js';
import {formatDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Field} from '@kepahiang/schemas/service/types.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../choice/choice.html.ts';
import type {SummaryError} from '../error-summary/error-summary.html.ts';
import {frameOf, inLocale, textOf} from '../field-for/context.ts';
import {fieldTemplate, type FieldContext} from '../field-for/field-for.ts';
import {formTemplate} from '../form/form.html.ts';
import {clock} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {radioGroupTemplate} from '../radio-group/radio-group.html.ts';
import {regionFieldTemplate, regionGroups} from '../region-field/region-field.html.ts';
import {selectFieldTemplate} from '../select-field/select-field.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {dateLocale} from '../when/when.html.ts';
import {complaintWords} from './complaint.words.ts';

/** An agency or a service to choose. */
export interface ComplaintTarget {
  readonly slug: string;
  readonly name: string;
}

/** The form for complaints, aspirations and requests for information, the same for all agencies. */
export interface ComplaintOptions {
  /** Where it posts: the fields of `complaintForm` under their own names. */
  readonly action: string;
  readonly opds: readonly ComplaintTarget[];
  /** Services of the agency, where the page is about one. */
  readonly services?: readonly ComplaintTarget[];
  /** Places for the village of the event; without it the village is not asked. */
  readonly regency?: Regency;
  /** Last day for checking the report, as the page reckons it from its calendar. */
  readonly verifyBy?: IsoDate;
  /** Promises of the office. */
  readonly terms?: ComplaintTerms;
  /** Where suspected corruption is reported (whistleblowing system). */
  readonly wbsHref?: string;
  /** Answers so far, by the name of the field. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Texts of faults, by the name of the field. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

const fields: readonly Field[] = complaintForm.pages.flatMap((page): readonly Field[] => page.fields);

function fieldOf(name: string): Field {
  return fields.find(field => field.name === name)!;
}

function contextOf(
  name: string,
  {values = {}, errors = {}, locale, regency}: ComplaintOptions,
): FieldContext {
  return {
    ...(values[name] !== undefined && {value: values[name]}),
    ...(errors[name] && {error: errors[name]}),
    ...(locale && {locale}),
    ...(regency && {regency}),
  };
}

/** A field as the record defines it, with another hint where the record has none. */
function plainPart(name: string, options: ComplaintOptions, hint?: string): TemplateResult {
  const field = fieldOf(name);
  const text = hint ? {hint: {id: hint, en: hint}} : {};
  return fieldTemplate({...field, ...text}, contextOf(name, options));
}

function identityPart(options: ComplaintOptions): TemplateResult {
  const words = wordsFor(complaintWords, options.locale);
  const context = contextOf('anonim', options);
  const choices: Choice[] = [
    {value: 'false', label: words.named, hint: words.namedHint},
    {value: 'true', label: words.anonymous, hint: inLocale(fieldOf('anonim').hint!, context)},
  ];
  return radioGroupTemplate({
    ...frameOf(fieldOf('anonim'), context, true),
    label: words.identity,
    hint: '',
    options: choices,
    value: textOf(context.value),
  });
}

function confidentialPart(options: ComplaintOptions): TemplateResult {
  const words = wordsFor(complaintWords, options.locale);
  const context = contextOf('rahasia', options);
  const choices: Choice[] = [
    {value: 'true', label: words.yes},
    {value: 'false', label: words.no},
  ];
  return radioGroupTemplate({
    ...frameOf(fieldOf('rahasia'), context, true),
    label: words.confidential,
    options: choices,
    value: textOf(context.value),
    inline: true,
  });
}

function targetPart(name: 'opd' | 'layanan', options: ComplaintOptions): TemplateResult | typeof nothing {
  const words = wordsFor(complaintWords, options.locale);
  const targets = name === 'opd' ? options.opds : (options.services ?? []);
  if (targets.length === 0) return nothing;
  const context = contextOf(name, options);
  return selectFieldTemplate({
    ...frameOf(fieldOf(name), context, name === 'opd'),
    options: targets.map(({slug, name: label}) => ({value: slug, label})),
    placeholder: name === 'opd' ? words.choose : words.chooseService,
    value: textOf(context.value),
  });
}

function villagePart(options: ComplaintOptions): TemplateResult | typeof nothing {
  const {regency, locale} = options;
  if (!regency) return nothing;
  const context = contextOf('kode_desa', options);
  return regionFieldTemplate({
    ...frameOf(fieldOf('kode_desa'), context, false),
    groups: regionGroups(regency, locale),
    value: textOf(context.value),
  });
}

function promisePart({terms = complaintTerms, verifyBy, wbsHref, locale}: ComplaintOptions): TemplateResult {
  const words = wordsFor(complaintWords, locale);
  const days = Object.values(terms.finalWorkingDays);
  const date = verifyBy && formatDate(verifyBy, 'full', dateLocale(locale));
  const lines = [
    date ? say(words.verifyBy, {date}) : say(words.verifyWithin, {count: terms.verifyWorkingDays}, locale),
    say(words.replyWithin, {count: terms.firstReplyWorkingDays}, locale),
    say(words.finishWithin, {few: Math.min(...days), many: Math.max(...days)}, locale),
    say(words.answer, {count: terms.reporterAnswerDays}, locale),
  ];
  return html`<div class="kph-complaint-promise">
    <h2 class="kph-complaint-heading">${clock()}${words.promise}</h2>
    <ul class="kph-list">
      ${lines.map(line => html`<li>${line}</li>`)}
    </ul>
    <p class="kph-text">
      ${words.corruption}
      ${wbsHref ? html`<a class="kph-link" href=${safeHref(wbsHref)}>${words.wbs}</a>` : nothing}
    </p>
  </div>`;
}

function bodyPart(options: ComplaintOptions): TemplateResult {
  const words = wordsFor(complaintWords, options.locale);
  return html`${identityPart(options)} ${confidentialPart(options)}
    <p class="kph-hidden" role="status" data-who></p>
    <h2 class="kph-heading">${words.report}</h2>
    ${plainPart('jenis', options)} ${targetPart('opd', options)} ${targetPart('layanan', options)}
    ${plainPart('judul', options, words.titleHint)} ${plainPart('isi', options, words.textHint)}
    ${plainPart('lampiran', options)}
    <h2 class="kph-heading">${words.place}</h2>
    ${plainPart('tanggal_kejadian', options)} ${villagePart(options)} ${plainPart('alamat_lokasi', options)}
    <div class="kph-complaint-who">
      <h2 class="kph-heading">${words.who}</h2>
      ${plainPart('nama', options)} ${plainPart('hp', options)} ${plainPart('email', options)}
    </div>
    ${promisePart(options)}`;
}

function faultsOf(errors: Readonly<Record<string, string>>): SummaryError[] {
  return fields.flatMap(({name}) =>
    errors[name] ? [{text: errors[name], href: `#${name.replaceAll('.', '-')}`}] : [],
  );
}

/**
 * The complaint form: first whether a name goes with it, then the report, then the promises of the office with a date.
 * The fields are those of `complaintForm`; without JavaScript it is posted as it is.
 */
export function complaintTemplate(options: ComplaintOptions): TemplateResult {
  const {action, errors = {}, locale} = options;
  const {submit} = wordsFor(complaintWords, locale);
  const form = {action, multipart: true, submitText: submit, errors: faultsOf(errors)};
  return html`<kph-complaint class="kph-complaint"
    >${formTemplate({...form, body: bodyPart(options), ...(locale && {locale})})}</kph-complaint
  >`;
}
