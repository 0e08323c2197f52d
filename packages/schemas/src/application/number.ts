import {cleanText} from '../clean.ts';
import type {IsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {opdList, type Opd} from '../opd.ts';

/** Crockford's base 32: no I, L, O, U, so that nothing is mistaken when read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 5;

/** Product in GF(2^5) by the primitive polynomial x^5 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 9; bit > 4; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/**
 * Check symbol over all characters before it. Each place weighs another power of the generator, so one wrong
 * symbol and any swap of neighbours change the sum.
 */
function checkSymbol(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of [...body].reverse()) {
    weight = times(weight, 2);
    const index = ALPHABET.indexOf(character);
    sum ^= times(index < 0 ? character.charCodeAt(0) & 31 : index, weight); // an OPD code may hold I, L, O, U
  }
  return ALPHABET[sum]!;
}

const bare = (text: string): string => text.replace(/-/g, '');

/** Symbols of Crockford's base 32 for whole numbers from 0 to 31. */
export function crockford(values: readonly number[]): string {
  return values.map(value => ALPHABET[value & 31]!).join('');
}

/**
 * Makes an application number `{KODE}-{YYMM}-{5 random}{check}`, for example `PUPR-2611-7K3QX9`. Not sequential and
 * without personal data, so that nobody can guess or count applications.
 *
 * @param kode - Code of the OPD in the registry.
 * @param date - Date of receipt in WIB.
 * @param random - Whole numbers from 0 to 31, five of them, from a cryptographic source.
 */
export function newApplicationNumber(kode: string, date: IsoDate, random: readonly number[]): string {
  const symbols = crockford(random.slice(0, RANDOM_LENGTH));
  const month = date.slice(2, 4) + date.slice(5, 7);
  return `${kode}-${month}-${symbols}${checkSymbol(bare(kode) + month + symbols)}`;
}

/**
 * Brings a typed number to canonical form: any case, hyphens and spaces optional.
 * @param opds - The OPDs whose codes begin a number; another regency passes its own.
 */
export function cleanApplicationNumber(typed: string, opds: readonly Pick<Opd, 'kode'>[] = opdList): string {
  const text = cleanText(typed)
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '');
  const match = /^([A-Z0-9]{2,12})([0-9]{4})([0-9A-Z]{6})$/.exec(text);
  if (!match) return cleanText(typed).toUpperCase();
  const kode = opds.find(opd => bare(opd.kode) === match[1])?.kode ?? match[1]!;
  return `${kode}-${match[2]}-${match[3]}`;
}

/**
 * First fault in an application number: `nomor.bentuk` or `nomor.cek`.
 * @param opds - The OPDs whose codes begin a number; another regency passes its own.
 */
export function applicationNumberFault(
  number: string,
  opds: readonly Pick<Opd, 'kode'>[] = opdList,
): Finding | undefined {
  const match =
    /^([A-Z0-9-]{2,12})-([0-9]{2}(?:0[1-9]|1[0-2]))-([0-9A-HJKMNP-TV-Z]{5})([0-9A-HJKMNP-TV-Z])$/.exec(
      number,
    );
  if (!match || !opds.some(opd => opd.kode === match[1])) return finding('nomor.bentuk');
  return checkSymbol(bare(match[1]!) + match[2]! + match[3]!) === match[4] ? undefined : finding('nomor.cek');
}
