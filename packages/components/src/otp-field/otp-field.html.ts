import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, idOf, labelPart, notesPart, type FieldFrame} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {otpFieldWords} from './otp-field.words.ts';

/** A code sent to a telephone or mailbox. There is no value: it is good once and only for its owner. */
export interface OtpFieldOptions extends FieldFrame {
  /** Digits of the code; 6 unless given. */
  readonly digits?: number;
  /** Offers to send the code again. */
  readonly resend?: boolean;
  /** Id of a form elsewhere on the page that asks for another code; without JavaScript the button submits it. */
  readonly resendForm?: string;
  /** Seconds until the code may be asked for again; 60 unless given. @unit seconds */
  readonly resendAfter?: number;
}

/** Digits of a code unless the page says otherwise. */
export const usualDigits = 6;
/** Room for one digit and the space after it, in characters of the box. */
const widthOfDigit = 2;

function resendPart(field: OtpFieldOptions): TemplateResult {
  const {resend, ready} = wordsFor(otpFieldWords, field.locale);
  // The button belongs to no form, or to one of its own: as the first button of this form, Enter in the box would press it.
  return html`<div class="kph-otp-resend">
    <p class="kph-hint kph-otp-wait">${ready}</p>
    <button
      class="kph-button kph-button--secondary kph-button--small"
      type=${field.resendForm ? 'submit' : 'button'}
      form=${field.resendForm ?? nothing}
      >${resend}</button
    >
  </div>`;
}

/** Label, notes, one box for all digits, and the button that asks for another code. */
export function otpFieldContent(field: OtpFieldOptions): TemplateResult {
  const id = idOf(field);
  const {digits = usualDigits} = field;
  return html`${labelPart(field)} ${notesPart(field)}
    <input
      class="kph-input kph-otp-input"
      type="text"
      id=${id}
      name=${field.name}
      inputmode="numeric"
      autocomplete="one-time-code"
      pattern="[0-9\\s\\-]*"
      size=${Math.ceil(digits * widthOfDigit)}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : 'false'}
      ?required=${field.required}
      ?disabled=${field.disabled}
      ?readonly=${field.readonly}
      ?autofocus=${field.autofocus}
    />
    ${field.resend || field.resendForm ? resendPart(field) : nothing}`;
}

/** A field for a one-time code. */
export function otpFieldTemplate(field: OtpFieldOptions): TemplateResult {
  return html`<kph-otp-field
    class="kph-field"
    digits=${field.digits ?? nothing}
    resend-after=${field.resendAfter ?? nothing}
    ?data-invalid=${field.error}
    >${otpFieldContent(field)}</kph-otp-field
  >`;
}
