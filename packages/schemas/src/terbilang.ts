import {isMoney, senOf, type Money} from './money.ts';

/** How {@link terbilang} writes. */
export interface TerbilangOptions {
  /** `minus …` for amounts below zero; without it they throw. */
  readonly allowNegative?: boolean;
  /** `lower` satu juta, `sentence` Satu juta, `title` Satu Juta, `upper` SATU JUTA. */
  readonly letters?: 'lower' | 'sentence' | 'title' | 'upper';
  /** Adds the word `rupiah`. */
  readonly rupiah?: boolean;
  /** `#…#` around the words, so that nothing can be written before or after them on a receipt. */
  readonly guards?: boolean;
}

const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
/** Groups of three digits, spelled as KBBI has them: not *milyar*, not *quadriliun*. */
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;
const MAX_DIGITS = GROUPS.length * 3;

/** Words of 1 to 999; nothing for 0. */
function hundreds(value: number): string[] {
  if (value === 0) return [];
  if (value < 12) return [ONES[value]!];
  if (value < 20) return [ONES[value - 10]!, 'belas'];
  if (value < 100) return [ONES[Math.floor(value / 10)]!, 'puluh', ...hundreds(value % 10)];
  const hundred = Math.floor(value / 100);
  return [...(hundred === 1 ? ['seratus'] : [ONES[hundred]!, 'ratus']), ...hundreds(value % 100)];
}

/** *Seribu*, but *satu juta* and *seratus satu ribu*: only a thousands group of exactly one is joined. */
function group(value: number, index: number): string[] {
  if (value === 0) return [];
  if (index === 1 && value === 1) return ['seribu'];
  return [...hundreds(value), GROUPS[index]!].filter(Boolean);
}

function words(digits: string): string[] {
  const padded = digits.padStart(MAX_DIGITS, '0');
  const found = GROUPS.flatMap((_, place) => {
    const index = GROUPS.length - 1 - place;
    return group(Number(padded.slice(place * 3, place * 3 + 3)), index);
  });
  return found.length > 0 ? found : [ONES[0]!];
}

/** Sign and bare digits of what is to be spelled. A formatted text is refused: `2.750.000` would be read as 2,75. */
function digitsOf(value: number | bigint | string): {negative: boolean; digits: string} {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError('Terbilang memerlukan bilangan bulat yang aman. Pakai bigint atau teks angka.');
  const match = /^(-?)([0-9]+)$/.exec(String(value));
  const digits = match && stripped(match[2]!);
  if (!digits) throw new RangeError('Terbilang hanya membaca angka 0–9 tanpa titik, koma, atau spasi.');
  if (digits.length > MAX_DIGITS) throw new RangeError('Terbilang paling besar 999 kuadriliun.');
  return {negative: match[1] === '-' && digits !== '0', digits};
}

/** Digits without zeros in front; one stays. */
function stripped(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits[from] === '0') from += 1;
  return digits.slice(from);
}

function dressed(parts: readonly string[], {letters = 'lower', guards}: TerbilangOptions): string {
  const text = parts.join(' ');
  const written = {
    lower: () => text,
    sentence: () => text[0]!.toUpperCase() + text.slice(1),
    title: () => text.replace(/\b[a-z]/g, letter => letter.toUpperCase()),
    upper: () => text.toUpperCase(),
  }[letters]();
  return guards ? `#${written}#` : written;
}

/**
 * A whole number in Indonesian words: 1250000 is `satu juta dua ratus lima puluh ribu`.
 *
 * @param value - Safe integer, bigint or plain digits, up to 999 kuadriliun (18 digits).
 * @throws RangeError for decimals, formatted text, an empty text, anything above, and negatives unless allowed
 * @source identifiers.md 6.7; spellings of KBBI
 */
export function terbilang(value: number | bigint | string, options: TerbilangOptions = {}): string {
  const {negative, digits} = digitsOf(value);
  if (negative && !options.allowNegative)
    throw new RangeError('Terbilang untuk bilangan negatif tidak diminta.');
  return dressed(
    [...(negative ? ['minus'] : []), ...words(digits), ...(options.rupiah ? ['rupiah'] : [])],
    options,
  );
}

/**
 * Money in words as a receipt has it: `Satu juta dua ratus lima puluh ribu rupiah`, and where there are sen
 * `… rupiah lima puluh sen`.
 *
 * @param money - Canonical money, `"1250000.50"`.
 * @throws RangeError when the text is not canonical money, and for negatives unless allowed
 */
export function terbilangMoney(money: Money, options: Omit<TerbilangOptions, 'rupiah'> = {}): string {
  if (!isMoney(money)) throw new RangeError('Terbilang uang memerlukan nilai kanonik, contoh 1250000.00.');
  const sen = senOf(money);
  if (sen < 0n && !options.allowNegative)
    throw new RangeError('Terbilang untuk nilai negatif tidak diminta.');
  const size = sen < 0n ? -sen : sen;
  const rest = size % 100n;
  return dressed(
    [
      ...(sen < 0n ? ['minus'] : []),
      ...words((size / 100n).toString()),
      'rupiah',
      ...(rest > 0n ? [...words(rest.toString()), 'sen'] : []),
    ],
    {letters: 'sentence', ...options},
  );
}
