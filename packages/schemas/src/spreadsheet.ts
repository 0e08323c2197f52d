import {cleanDigits} from './clean.ts';
import {finding, type Finding} from './fault.ts';

/**
 * What a spreadsheet did to a number that is an identifier, before its own rule is asked: `sel.excel` for `1,70804E+15` and
 * for a cell that came as a number, because digits and leading zeros are then lost and nobody can bring them back.
 *
 * @param cell - A cell of an import, as text or as the reader of the file gave it.
 * @source identifiers.md 1.3
 */
export function cellFault(cell: unknown): Finding | undefined {
  if (typeof cell === 'number' || typeof cell === 'bigint') return finding('sel.excel');
  return typeof cell === 'string' &&
    /^[0-9](?:[.,][0-9]{1,20})?[eE]\+[0-9]{1,3}$/.test(cleanDigits(cell.slice(0, 60)))
    ? finding('sel.excel')
    : undefined;
}

/** What a spreadsheet takes for the beginning of a formula, also in full-width letters, and what hides one behind it. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A text for a cell that opens as text: one that a spreadsheet would take for a formula gets an apostrophe before it, so that
 * `=HYPERLINK(…)` in a name runs nowhere. Numbers and dates of ours are no texts and need none.
 *
 * @source OWASP, CSV injection
 */
export function spreadsheetText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
