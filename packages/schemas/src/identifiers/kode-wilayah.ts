import type {output} from 'zod/mini';
import {cleanDigits} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import {isProvince} from '../wilayah/province.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a region code. */
export type KodeWilayahFault = 'wilayah.bentuk' | 'wilayah.provinsi' | 'wilayah.tidak_ada';

/** Facts about the region code for fields and documentation. */
export const kodeWilayahMeta: IdentifierMeta = {
  title: 'Kode wilayah Kemendagri',
  pattern: '^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[1-3][0-9]{3})?)?)?$',
  examples: ['17.08.04.1003'],
  maxLength: 13,
};

const SHAPE = /* @__PURE__ */ new RegExp(kodeWilayahMeta.pattern);

/** Cleans a typed region code: bare digits of 2, 4, 6 or 10 get their dots, other groupings stay as typed. */
export function cleanKodeWilayah(typed: string): string {
  const text = cleanDigits(typed).replace(/\.$/, '');
  const bare = /^([0-9]{2})([0-9]{2})?([0-9]{2})?([0-9]{4})?$/.exec(text);
  return bare && [2, 4, 6, 10].includes(text.length) ? bare.slice(1).filter(Boolean).join('.') : text;
}

/**
 * First fault in a region code `PP.KK.CC.DDDD` of any level.
 * @source Kepmendagri 300.2.2-2430/2025.
 */
export function kodeWilayahFault(code: string): Finding | undefined {
  if (!SHAPE.test(code)) return finding('wilayah.bentuk', {x: code.slice(0, 13)});
  return isProvince(code.slice(0, 2)) ? undefined : finding('wilayah.provinsi', {x: code.slice(0, 2)});
}

/** A region code as a schema; its issues carry the codes of {@link kodeWilayahFault}. */
export const kodeWilayah = /* @__PURE__ */ identifier('KodeWilayah', kodeWilayahFault, kodeWilayahMeta);
/** A region code of any level. */
export type KodeWilayah = output<typeof kodeWilayah>;
