import {cleanDigits, cleanText} from '../clean.ts';
import {cleanDate, dateFault, isInstant} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {cleanEmail, emailFault, emailRule} from '../identifiers/email.ts';
import {cleanNib, nibFault} from '../identifiers/nib.ts';
import {cleanNik, nikFault} from '../identifiers/nik.ts';
import {cleanNip, nipFault, nipRule} from '../identifiers/nip.ts';
import {cleanNoRm, noRmFault} from '../identifiers/no-rm.ts';
import {cleanPhone, phoneFault} from '../identifiers/phone.ts';
import {cleanMoney, moneyFault, wholeMoneyFault} from '../money.ts';
import {warningsOf, type Step} from '../vocabulary/step.ts';
import {right, wrong, type Reader} from './reading.ts';

/* @__NO_SIDE_EFFECTS__ */
/** A reader for values that are one string with a cleaner and a rule; the steps of a rule that warns are given too. */
function stringReader(
  clean: (typed: string) => string,
  rule: (value: string, today: string) => Finding | undefined,
  steps?: readonly Step[],
): Reader {
  return (raw, _field, context) => {
    if (typeof raw !== 'string') return wrong('isian.bentuk');
    const value = context.mode === 'form' ? clean(raw) : raw;
    const fault = rule(value, context.today);
    if (fault) return {fault};
    return steps ? {value, warnings: warningsOf(steps, value, context.today)} : right(value);
  };
}

const moment = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2})?$/;

/** A moment as a form gives it: `datetime-local` has no offset and means WIB. */
function cleanMoment(typed: string): string {
  const local = moment.exec(cleanText(typed));
  return local ? `${local[1]}T${local[2]}${local[3] ?? ':00'}+07:00` : cleanText(typed);
}

const readAmount = /* @__PURE__ */ stringReader(cleanMoney, moneyFault);
const readTypedAmount = /* @__PURE__ */ stringReader(cleanMoney, wholeMoneyFault);
/** Reads money as canonical text: whole rupiah in forms, sen at the border too. */
export const readMoney: Reader = (raw, field, context, known) =>
  (context.mode === 'form' ? readTypedAmount : readAmount)(raw, field, context, known);
const readDateText = /* @__PURE__ */ stringReader(cleanDate, dateFault);

/** Three boxes, as a form posts them without JavaScript. */
function joinBoxes(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const {hari, bulan, tahun} = raw as Record<string, unknown>;
  const parts = [hari, bulan, tahun];
  return parts.every(part => typeof part === 'string') ? parts.join('/') : raw;
}

/** Reads a calendar date; a form may give its day, month and year apart. */
export const readDate: Reader = (raw, field, context, known) =>
  readDateText(context.mode === 'form' ? joinBoxes(raw) : raw, field, context, known);
/** Reads a moment with its offset. */
export const readMoment = /* @__PURE__ */ stringReader(cleanMoment, value =>
  isInstant(value) ? undefined : finding('waktu.bentuk'),
);
/** Reads a time of day. */
export const readTime = /* @__PURE__ */ stringReader(
  typed => cleanDigits(typed).replace('.', ':'),
  value => (/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value) ? undefined : finding('jam.bentuk')),
);
/** Reads a NIK. */
export const readNik = /* @__PURE__ */ stringReader(cleanNik, nikFault);
/** Reads a NIB. */
export const readNib = /* @__PURE__ */ stringReader(cleanNib, nibFault);
/** Reads a NIP. */
export const readNip = /* @__PURE__ */ stringReader(cleanNip, nipFault, nipRule);
/** Reads a medical record number. */
export const readNoRm = /* @__PURE__ */ stringReader(cleanNoRm, value => noRmFault(value));
/** Reads a mobile number. */
export const readPhone = /* @__PURE__ */ stringReader(cleanPhone, phoneFault);
/** Reads an e-mail address. */
export const readEmail = /* @__PURE__ */ stringReader(cleanEmail, emailFault, emailRule);
