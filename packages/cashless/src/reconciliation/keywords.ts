import {matchByAmount} from './fuzzy.ts';
import {keywordBit} from './keyword-matcher.ts';
import type {Ledger} from './ledger.ts';
import {classCode, type MatchClass} from './line.ts';
import type {KeywordKind} from './rules.ts';

interface KeywordClass {
  readonly keyword: KeywordKind;
  /** 1 comes in, −1 leaves: a wreath (`KARANGAN BUNGA`) is no interest. */
  readonly sign: 1 | -1;
  /** Kind of the book lines it may be. */
  readonly kind: string;
  readonly matched: MatchClass;
  readonly unmatched: MatchClass;
}

/**
 * In the order they are asked: `PPH JASA GIRO` before `JASA GIRO`, the fee of a withdrawal before the withdrawal. A fee that
 * the treasurer has already written into the book as a fee is found there, so that it is not posted every month anew.
 */
const keywordClasses: readonly KeywordClass[] = [
  {
    keyword: 'INTEREST_TAX',
    sign: -1,
    kind: 'INTEREST_TAX',
    matched: 'MATCHED_FUZZY',
    unmatched: 'BANK_ONLY_INTEREST_TAX',
  },
  {keyword: 'FEE', sign: -1, kind: 'FEE', matched: 'MATCHED_FUZZY', unmatched: 'BANK_ONLY_FEE'},
  {keyword: 'INTEREST', sign: 1, kind: 'INTEREST', matched: 'MATCHED_FUZZY', unmatched: 'BANK_ONLY_INTEREST'},
  {
    keyword: 'CASH',
    sign: -1,
    kind: 'CASH_WITHDRAWAL',
    matched: 'CASH_WITHDRAWAL',
    unmatched: 'CASH_WITHDRAWAL_UNRECORDED',
  },
];

/** Step 6: what the bank does by itself, and cash. @source cashless.md 9.2, 9.3 @internal */
export function matchKeywords(ledger: Ledger, tolerance: number): void {
  const lines = keywordClasses.map((): number[] => []);
  for (let line = 0; line < ledger.bankLines.length; line += 1) {
    const found = ledger.keywords[line]!;
    if (found === 0 || ledger.bank.classes[line] !== 0) continue;
    const sign = ledger.bank.keys[line]! > 0 ? 1 : -1;
    const place = keywordClasses.findIndex(
      one => one.sign === sign && (found & keywordBit(one.keyword)) !== 0,
    );
    lines[place]?.push(line);
  }
  if (lines.every(list => list.length === 0)) return;
  const kinds = bookKinds(ledger);
  for (const [place, {kind, matched, unmatched}] of keywordClasses.entries()) {
    const open = Int32Array.from(lines[place]!);
    matchByAmount(ledger, open, Int32Array.from(kinds.get(kind) ?? []), tolerance, classCode(matched));
    for (const line of lines[place]!)
      if (ledger.bank.isOpen(line)) ledger.bank.classes[line] = classCode(unmatched);
  }
}

function bookKinds(ledger: Ledger): Map<string, number[]> {
  const kinds = new Map(keywordClasses.map(({kind}): [string, number[]] => [kind, []]));
  for (let line = 0; line < ledger.bookLines.length; line += 1) {
    if (ledger.book.classes[line] !== 0) continue;
    const {kind} = ledger.bookLines[line]!;
    if (kind !== undefined) kinds.get(kind)?.push(line);
  }
  return kinds;
}
