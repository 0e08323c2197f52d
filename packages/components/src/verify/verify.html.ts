import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {formTemplate} from '../form/form.html.ts';
import {ban, badgeCheck, circleX} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart, whenText} from '../when/when.html.ts';
import {verifyWords} from './verify.words.ts';

/** What the register says of a letter. */
export type VerifyState = 'valid' | 'tidak' | 'dicabut';

/** A letter as the register has it, or that it has none. Personal data come masked. */
export interface VerifyResult {
  readonly state: VerifyState;
  readonly number?: string;
  readonly subject?: string;
  /** Masked: `S••• A•••••`. */
  readonly holder?: string;
  /** The OPD. */
  readonly issuer?: string;
  /** Office of who signed. */
  readonly signer?: string;
  readonly issued?: IsoDate;
  readonly until?: IsoDate;
  readonly revoked?: IsoDate;
  readonly reason?: string;
  /** The letter that took its place. */
  readonly replacedBy?: {readonly number: string; readonly href?: string};
  /** First characters of the SHA-256 of the file. */
  readonly hash?: string;
  readonly checkedAt?: Instant;
}

/** A form for the code, and what came of it. */
export interface VerifyOptions {
  readonly action: string;
  /** `get`, so that the address in the QR code and the form lead to the same page; the code is opaque. */
  readonly method?: 'get' | 'post';
  readonly code?: string;
  readonly error?: string;
  readonly result?: VerifyResult;
  readonly locale?: string;
}

const faces = {
  valid: {icon: badgeCheck, tone: 'success'},
  tidak: {icon: circleX, tone: 'danger'},
  dicabut: {icon: ban, tone: 'warning'},
} as const;

function row(key: string, value: Content | undefined): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${key}</dt><dd>${value}</dd></div>` : nothing;
}

function factsPart(result: VerifyResult, locale: string | undefined): TemplateResult | typeof nothing {
  const {state, number, subject, holder, issuer, signer, issued, until, revoked, reason, replacedBy, hash} =
    result;
  if (state === 'tidak') return nothing;
  const words = wordsFor(verifyWords, locale);
  const date = (value: IsoDate | undefined): Content | undefined => value && whenPart(value, {locale});
  const other =
    replacedBy?.href === undefined
      ? replacedBy?.number
      : html`<a class="kph-link" href=${safeHref(replacedBy.href)}>${replacedBy.number}</a>`;
  return html`<dl class="kph-verify-facts">
    ${row(words.revoked, date(revoked))} ${row(words.reason, reason)} ${row(words.replaced, other)}
    ${row(words.number, number)} ${row(words.subject, subject)} ${row(words.holder, holder)} ${row(words.issuer, issuer)}
    ${row(words.signer, signer)} ${row(words.issued, date(issued))} ${row(words.until, date(until))} ${row(words.hash, hash)}
  </dl>`;
}

/** What the register says: icon and word, then the letter as it was issued. */
export function verifyResultTemplate(result: VerifyResult & {readonly locale?: string}): TemplateResult {
  const {state, checkedAt, locale} = result;
  const words: Readonly<Record<string, string>> = wordsFor(verifyWords, locale);
  const {icon, tone} = (faces as Readonly<Record<string, (typeof faces)[VerifyState]>>)[state] ?? faces.tidak;
  return html`<section class="kph-verify-result">
    <div class="kph-verify-face kph-tag--${tone}">
      ${icon()}
      <div class="kph-verify-said">
        <h2 class="kph-verify-word">${words[state] ?? state}</h2>
        <p class="kph-verify-text">${words[`${state}Body`] ?? ''}</p>
      </div>
    </div>
    ${factsPart(result, locale)}
    ${checkedAt ? html`<p class="kph-hint kph-verify-checked">${say(words['checked']!, {time: whenText(checkedAt, {locale})})}</p>` : nothing}
  </section>`;
}

/** Checks whether a letter is genuine: the code, and what the register says of it. */
export function verifyTemplate({
  action,
  method = 'get',
  code,
  error,
  result,
  locale,
}: VerifyOptions): TemplateResult {
  const words = wordsFor(verifyWords, locale);
  const language = locale ? {locale} : {};
  const field = textFieldTemplate({
    ...language,
    name: 'kode',
    label: words.code,
    hint: words.hint,
    required: true,
    autocomplete: 'off',
    width: 'lg',
    maxLength: 40,
    value: code ?? '',
    ...(error && {error}),
  });
  return html`<div class="kph-verify">
    ${result ? verifyResultTemplate({...result, ...language}) : nothing}
    ${formTemplate({
      ...language,
      action,
      method,
      body: field,
      errors: error ? [{text: error, href: '#kode'}] : [],
      submitText: words.check,
    })}
  </div>`;
}
