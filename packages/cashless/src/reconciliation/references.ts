import type {Ledger} from './ledger.ts';
import {classCode} from './line.ts';
import {pairEqual, settle, type Settlement} from './settle.ts';
import type {Chains} from './number-table.ts';
import type {WordTable} from './word-table.ts';

const mismatch = /* @__PURE__ */ classCode('AMOUNT_MISMATCH');
const group = /* @__PURE__ */ classCode('MATCHED_GROUP');
const tax = /* @__PURE__ */ classCode('MATCHED_TAX');

const byShortRef: Settlement = {
  rule: 'SHORT_REF',
  equal: /* @__PURE__ */ classCode('MATCHED_EXACT'),
  sum: group,
  mismatch,
  sumFirst: false,
};
const byNtpn: Settlement = {rule: 'NTPN', equal: tax, sum: tax, mismatch, sumFirst: false};
const byBilling: Settlement = {...byNtpn, rule: 'BILLING'};
const byBatch: Settlement = {rule: 'BATCH', equal: group, sum: group, mismatch, sumFirst: true};

function chain(chains: Chains, place: number, classes: Uint8Array): number[] {
  const lines: number[] = [];
  for (let line = chains.first(place); line >= 0; line = chains.next(line))
    if (classes[line] === 0) lines.push(line);
  return lines;
}

/** Settles the lines of each place. Nearly all are one line of the bank and one of the book: those need no lists. */
function settlePlaces(ledger: Ledger, count: number, banks: Chains, books: Chains, how: Settlement): void {
  const {bank, book} = ledger;
  for (let place = 0; place < count; place += 1) {
    const ours = banks.first(place);
    const theirs = books.first(place);
    if (ours < 0 || theirs < 0) continue;
    const alone = banks.next(ours) < 0 && books.next(theirs) < 0;
    if (!alone) settle(ledger, chain(banks, place, bank.classes), chain(books, place, book.classes), how);
    else if (bank.classes[ours] === 0 && book.classes[theirs] === 0) {
      if (bank.keys[ours] === book.keys[theirs]) ledger.pair(ours, theirs, how.equal);
      else settle(ledger, [ours], [theirs], how);
    }
  }
}

/** Step 3: lines of one shortRef. @source cashless.md 9.3 @internal */
export function matchShortRefs(ledger: Ledger): void {
  settlePlaces(ledger, ledger.refs.count, ledger.bankByRef, ledger.bookByRef, byShortRef);
}

/**
 * Step 2: credits that give an earlier debit of the same reference and amount back. Each takes the latest debit that no
 * other has, and the book line of the return where it is written.
 * @source cashless.md 9.2, 9.3
 * @internal
 */
export function matchReturs(ledger: Ledger): void {
  const {bank, book, bankByRef, bookByRef} = ledger;
  const code = classCode('RETUR');
  const places = new Set(ledger.returs.map(line => bank.ref(line)));
  const isRetur = new Set(ledger.returs);
  for (const place of places) {
    const lines = chain(bankByRef, place, bank.classes).sort(bank.byDay);
    const debits = new Map<number, number[]>();
    const found: number[] = [];
    // On one day the debit comes first: what is returned was paid before.
    lines.sort(
      (a, b) => bank.days[a]! - bank.days[b]! || Number(bank.keys[a]! > 0) - Number(bank.keys[b]! > 0),
    );
    for (const line of lines) {
      const key = bank.keys[line]!;
      if (key < 0) (debits.get(-key) ?? debits.set(-key, []).get(-key)!).push(line);
      else if (isRetur.has(line)) {
        const debit = debits.get(key)?.pop();
        if (debit === undefined) continue;
        ledger.returned.set(line, debit);
        found.push(line);
      }
    }
    pairEqual(ledger, found, chain(bookByRef, place, book.classes), code);
    for (const line of found) bank.classes[line] = code;
  }
}

/** Steps 4 and 5: lines of one NTPN or billing, then of one batch. @source cashless.md 9.3 @internal */
export function matchWords(ledger: Ledger): void {
  const {ntpn, billing, batch} = ledger.words;
  ledger.scanOpen();
  settleWords(ledger, ntpn, byNtpn);
  settleWords(ledger, billing, byBilling);
  settleWords(ledger, batch, byBatch);
}

function settleWords(ledger: Ledger, table: WordTable, how: Settlement): void {
  const {chains} = table;
  if (chains) settlePlaces(ledger, table.size, chains.bank, chains.book, how);
}
