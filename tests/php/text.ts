import fc from 'fast-check';
import {rightValues} from '../../packages/schemas/src/identifiers/testing/generate.ts';
import type {Dice} from './dice.ts';

/** Signs that people type, paste and confuse: separators, blanks, marks, digits of other scripts, of two UTF-16 units. */
const signs = [
  ...'0123456789ABCDEFOXZabfloz .,-–/@+:()[]{}|~"\'#*&^$\\_%<>',
  ...'\t\n\r\u000b\u0000\u001f\u007f\u0085\u00a0\u2003\u2028\u3000\u200b\u200e\ufeff\u202c',
  ...'é†٣３०๙‐−′″°ſK😀𝟘𝟡𞥐ﬀ',
];

/** One character of any plane; digits younger than Unicode 14 are left out, because engines know them since different days. */
function sign(dice: Dice): string {
  if (dice.chance(0.9)) return dice.pick(signs);
  const code = dice.chance(0.8) ? dice.int(0x20, 0xfffd) : dice.int(0x1f300, 0x1f64f);
  return code >= 0xd800 && code < 0xe000 ? '\ufffd' : String.fromCodePoint(code);
}

/** Any text, also none. */
export function garbage(dice: Dice, longest = 40): string {
  return dice.times(dice.int(0, longest), () => sign(dice)).join('');
}

/** Digits only, of about the length of numbers. */
export function digits(dice: Dice): string {
  return dice.times(dice.int(1, 24), () => String(dice.int(0, 9))).join('');
}

/** A text with one character changed, added, taken away, doubled or swapped with the next. */
export function mutated(dice: Dice, text: string): string {
  const characters = [...text];
  const place = dice.int(0, Math.max(0, characters.length - 1));
  const here = characters.slice(place, place + 1);
  const next = characters.slice(place + 1, place + 2);
  const instead = dice.pick([
    [sign(dice), ...next],
    [String(dice.int(0, 9)), ...next],
    [...here, sign(dice), ...next],
    next,
    [...here, ...here, ...next],
    [...next, ...here],
  ]);
  return [...characters.slice(0, place), ...instead, ...characters.slice(place + 2)].join('');
}

/** Texts a pattern matches; none where fast-check cannot read it. */
export function matching(pattern: string, count: number, seed: number): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), {numRuns: count, seed});
  } catch {
    return [];
  }
}

/** Right values of a type of identifier. */
export function right(type: string, count: number, seed: number): string[] {
  return fc.sample(rightValues(type), {numRuns: count, seed});
}
