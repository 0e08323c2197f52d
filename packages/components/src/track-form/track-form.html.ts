import {html, type TemplateResult} from 'lit';
import {formTemplate} from '../form/form.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {wordsFor} from '../texts/words.ts';
import {trackFormWords} from './track-form.words.ts';

/** The two things a citizen needs to see an application. */
export interface TrackFormOptions {
  readonly action: string;
  readonly method?: 'post' | 'get';
  readonly values?: {readonly nomor?: string; readonly akhiran?: string};
  readonly errors?: {readonly nomor?: string; readonly akhiran?: string};
  readonly locale?: string;
}

/** Number and last four digits; posted as `nomor` and `akhiran`, never in an address. */
export function trackFormTemplate({
  action,
  method = 'post',
  values = {},
  errors = {},
  locale,
}: TrackFormOptions): TemplateResult {
  const texts = wordsFor(trackFormWords, locale);
  const common = {required: true, autocomplete: 'off', ...(locale && {locale})};
  const number = textFieldTemplate({
    ...common,
    name: 'nomor',
    label: texts.trackNumber,
    hint: texts.trackNumberHint,
    width: 'lg',
    maxLength: 30,
    value: values.nomor ?? '',
    ...(errors.nomor && {error: errors.nomor}),
  });
  const digits = textFieldTemplate({
    ...common,
    name: 'akhiran',
    label: texts.trackDigits,
    hint: texts.trackDigitsHint,
    width: 'sm',
    minLength: 4,
    maxLength: 6,
    value: values.akhiran ?? '',
    ...(errors.akhiran && {error: errors.akhiran}),
  });
  const faults = (['nomor', 'akhiran'] as const).flatMap(name =>
    errors[name] ? [{text: errors[name], href: `#${name}`}] : [],
  );
  return formTemplate({
    action,
    method,
    body: html`${number}${digits}`,
    errors: faults,
    submitText: texts.track,
    ...(locale && {locale}),
  });
}
