import type {output} from 'zod/mini';
import {cleanDigits} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import {identifier} from './identifier.ts';

/** What can be wrong with a budget code. */
export type BudgetCodeFault = 'rekening.lebar' | 'rekening.bukan_rincian' | 'subkegiatan.pola' | 'skpd.pola';

const LONG = /^[1-9]\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{3}\.[0-9]{5}$/;
const SHORT = /^[1-9]\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/;
const SUB_KEGIATAN = /^(?:[1-9]\.[0-9]{2}|X\.XX)\.[0-9]{2}\.[0-9]\.[0-9]{2}\.(?:[0-9]{4}|[0-9]{2})$/;
const SKPD = /^[1-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/;

/** Cuts what SIPD lists paste behind a code (` Belanja …`) and one trailing dot; upper-cases X. */
export function cleanBudgetCode(typed: string): string {
  return cleanDigits(typed).replace(/\s.*$/, '').replace(/\.$/, '').toUpperCase();
}

/**
 * First fault in a kode rekening: a leaf of six levels in either live width, `5.1.02.04.001.00001` or
 * `5.1.02.04.01.0001`; mixed widths are refused.
 * @source Permendagri 90/2019; Kepmendagri 050-5889/2021.
 */
export function kodeRekeningFault(code: string): Finding | undefined {
  if (LONG.test(code) || SHORT.test(code)) return undefined;
  return /^[1-9](\.[0-9]+){0,4}$/.test(code) ? finding('rekening.bukan_rincian') : finding('rekening.lebar');
}

/** The long width of a kode rekening; the last two levels are padded on the left. */
export function longKodeRekening(code: string): string {
  if (!SHORT.test(code)) return code;
  const parts = code.split('.');
  return [...parts.slice(0, 4), parts[4]!.padStart(3, '0'), parts[5]!.padStart(5, '0')].join('.');
}

/** First fault in a sub kegiatan code, `1.02.02.2.02.0033`. @source Permendagri 90/2019. */
export function subKegiatanFault(code: string): Finding | undefined {
  return SUB_KEGIATAN.test(code) ? undefined : finding('subkegiatan.pola');
}

/** First fault in a kode SKPD, `1.02.0.00.0.00.01.0000`. @source Permendagri 90/2019. */
export function kodeSkpdFault(code: string): Finding | undefined {
  return SKPD.test(code) ? undefined : finding('skpd.pola');
}

/** A kode rekening as a schema. */
export const kodeRekening = /* @__PURE__ */ identifier('KodeRekening', kodeRekeningFault, {
  title: 'Kode rekening',
  pattern: '^[1-9]\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.(?:[0-9]{3}\\.[0-9]{5}|[0-9]{2}\\.[0-9]{4})$',
  examples: ['5.1.02.04.001.00001'],
  maxLength: 19,
});
/** A sub kegiatan code as a schema. */
export const subKegiatan = /* @__PURE__ */ identifier('SubKegiatan', subKegiatanFault, {
  title: 'Kode sub kegiatan',
  pattern: SUB_KEGIATAN.source,
  examples: ['1.02.01.2.06.0009'],
  maxLength: 17,
});
/** A kode SKPD as a schema. */
export const kodeSkpd = /* @__PURE__ */ identifier('KodeSkpd', kodeSkpdFault, {
  title: 'Kode SKPD',
  pattern: SKPD.source,
  examples: ['1.02.0.00.0.00.01.0000'],
  maxLength: 22,
});
/** A leaf kode rekening in either width. */
export type KodeRekening = output<typeof kodeRekening>;
/** A sub kegiatan code. */
export type SubKegiatan = output<typeof subKegiatan>;
/** A kode SKPD. */
export type KodeSkpd = output<typeof kodeSkpd>;
