/** Marks that chat apps and PDF copies leave in pasted text and nobody sees. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const SPACE = /\p{Zs}/gu;
/** Tabs and line breaks come along when a cell or a line is copied. */
const BREAK = /[\t-\r\u2028\u2029]/g;
const DIGIT = /\p{Nd}/gu;
const NUMERIC_SEPARATOR = /[\s.\-\u2010-\u2015]/g;

/** ASCII value of any Unicode decimal digit: they stand in blocks of ten, some blocks right behind another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 128) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Removes invisible marks, turns every kind of space into a plain one, trims. */
export function cleanText(typed: string): string {
  return typed.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** {@link cleanText} of one line, and every Unicode digit as ASCII 0–9. */
export function cleanDigits(typed: string): string {
  return cleanText(typed.replace(BREAK, ' ')).replace(DIGIT, asciiDigit);
}

/**
 * Cleans what people type or paste into a purely numeric identifier: spaces, dots, hyphens and dashes go,
 * anything else stays and makes the value fail. Look-alikes (O for 0) are never repaired.
 */
export function cleanNumeric(typed: string): string {
  return cleanDigits(typed).replace(NUMERIC_SEPARATOR, '');
}

/** The first character of a value that is not a digit, with its position counted from 1. */
export function firstNonDigit(value: string): {c: string; i: number} | undefined {
  const characters = [...value];
  const index = characters.findIndex(character => !/[0-9]/.test(character));
  return index < 0 ? undefined : {c: characters[index]!, i: index + 1};
}
