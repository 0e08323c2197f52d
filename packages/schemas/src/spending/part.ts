import * as z from 'zod/mini';
import {isInstant, momentPattern} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {tanggal} from '../identifiers/tanggal.ts';
import {isMoney, moneyFault, senOf} from '../money.ts';
import {textFault, type TextBounds} from '../record/text-fault.ts';

/** Text that a function judges; its issues carry the fault code as message and the placeholders as params. */
/* @__NO_SIDE_EFFECTS__ */
export function judged(
  faultOf: (text: string) => Finding | undefined,
  json: Readonly<Record<string, unknown>> = {},
): z.ZodMiniString {
  return z
    .string()
    .check(({value, issues}) => {
      const found = faultOf(value);
      if (found) issues.push({code: 'custom', input: value, message: found.code, params: found.params ?? {}});
    })
    .register(z.globalRegistry, json);
}

/** Text of one shape, with the code of everything else. */
/* @__NO_SIDE_EFFECTS__ */
export function shaped(pattern: string, code: string): z.ZodMiniString {
  const shape = new RegExp(pattern, 'u');
  return judged(text => (shape.test(text) ? undefined : finding(code)), {pattern});
}

/** Bounds an amount keeps besides its form. */
interface MoneyBounds {
  /** Government documents and taxes are in whole rupiah; banks and books have sen. */
  readonly whole?: boolean;
  readonly least: 'any' | 'zero' | 'above';
}

/** Shape of an amount for JSON Schema, as far as a pattern without look-ahead can say it. */
function amountPattern({whole, least}: MoneyBounds): string {
  return `^${least === 'any' ? '-?' : ''}(0|[1-9][0-9]{0,15})\\.${whole ? '00' : '[0-9]{2}'}$`;
}

function amountFault(text: string, {whole, least}: MoneyBounds): Finding | undefined {
  if (!isMoney(text)) return moneyFault(text);
  if (whole && !text.endsWith('.00')) return finding('rp.sen');
  if (least !== 'any' && senOf(text) < 0n) return finding('rp.negatif');
  return least === 'above' && senOf(text) === 0n ? finding('rp.nol') : undefined;
}

/* @__NO_SIDE_EFFECTS__ */
function amount(bounds: MoneyBounds): z.ZodMiniString {
  return judged(text => amountFault(text, bounds), {pattern: amountPattern(bounds)});
}

/** Money with sen, not below zero: banks and books. @unit rupiah as canonical text */
export const money = /* @__PURE__ */ amount({least: 'zero'});
/** Money with sen above zero. @unit rupiah as canonical text */
export const moneyAbove = /* @__PURE__ */ amount({least: 'above'});
/** A difference of money, of either sign. @unit rupiah as canonical text */
export const difference = /* @__PURE__ */ amount({least: 'any'});
/** Whole rupiah, not below zero: documents and taxes. @unit rupiah as canonical text */
export const whole = /* @__PURE__ */ amount({whole: true, least: 'zero'});
/** Whole rupiah above zero. @unit rupiah as canonical text */
export const wholeAbove = /* @__PURE__ */ amount({whole: true, least: 'above'});
/** Whole rupiah of either sign, where a rule of its own says that it is not below zero. @unit rupiah as canonical text */
export const wholeSigned = /* @__PURE__ */ amount({whole: true, least: 'any'});

/** A day in WIB. */
export const day = tanggal;
/** A moment with its offset. */
export const moment = /* @__PURE__ */ judged(
  text => (isInstant(text) ? undefined : finding('waktu.bentuk')),
  {pattern: momentPattern, format: 'date-time'},
);
/** A month `YYYY-MM`. */
export const month = /* @__PURE__ */ shaped('^20[0-9]{2}-(?:0[1-9]|1[0-2])$', 'bulan.bentuk');
/** Id of a document: a UUID in small letters. */
export const documentId = /* @__PURE__ */ shaped(
  '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  'dokumen.id',
);
/** Id of a payment: a UUID of version 7, so that ids sort by time. */
export const paymentId = /* @__PURE__ */ shaped(
  '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  'dokumen.id7',
);
/** SHA-256 of a file, hexadecimal. */
export const sha256 = /* @__PURE__ */ shaped('^[0-9a-f]{64}$', 'berkas.sha256');
/** A code in capitals, such as a kind of attachment or a reason of a Perbup. */
export const code = /* @__PURE__ */ shaped('^[A-Z0-9][A-Z0-9_.\\-]{0,39}$', 'kode.bentuk');

/** Text on one line, trimmed. @param maxLength - characters */
/* @__NO_SIDE_EFFECTS__ */
export function line(maxLength: number, minLength = 1): z.ZodMiniString {
  return bounded({minLength, maxLength});
}

/** Text that may have lines, trimmed. @param maxLength - characters */
/* @__NO_SIDE_EFFECTS__ */
export function area(maxLength: number): z.ZodMiniString {
  return bounded({maxLength, lines: true});
}

/* @__NO_SIDE_EFFECTS__ */
function bounded(bounds: TextBounds): z.ZodMiniString {
  const {minLength = 1, maxLength} = bounds;
  return judged(text => textFault(text, bounds), {minLength, maxLength});
}

/** A whole number within bounds, both inclusive. */
/* @__NO_SIDE_EFFECTS__ */
export function count(min: number, max: number): z.ZodMiniNumberFormat {
  return z.int().check(z.minimum(min), z.maximum(max));
}

/** A list within bounds, both inclusive. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item extends z.ZodMiniType>(item: Item, min = 0, max = 1000): z.ZodMiniArray<Item> {
  return z.array(item).check(z.minLength(min), z.maxLength(max));
}
