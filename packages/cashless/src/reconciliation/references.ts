import type {Ledger} from './ledger.ts';
import {classCode} from './line.ts';
import {pairEqual, settle, type Settlement} from './settle.ts';
import {findWords, WordTable, type FoundWords} from './word-table.ts';

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

function chain(first: number, next: (line: number) => number, isOpen: (line: number) => boolean): number[] {
  const lines: number[] = [];
  for (let line = first; line >= 0; line = next(line)) if (isOpen(line)) lines.push(line);
  return lines;
}

/** Step 3: lines of one shortRef. @source cashless.md 9.3 @internal */
export function matchShortRefs(ledger: Ledger): void {
  const {bank, book, bankByRef, bookByRef, refs} = ledger;
  for (let place = 0; place < refs.count; place += 1) {
    const ours = bankByRef.first(place);
    const theirs = bookByRef.first(place);
    if (ours < 0 || theirs < 0) continue;
    const alone = bankByRef.next(ours) < 0 && bookByRef.next(theirs) < 0;
    if (alone && bank.keys[ours] === book.keys[theirs] && bank.isOpen(ours) && book.isOpen(theirs)) {
      ledger.pair(ours, theirs, byShortRef.equal);
      continue;
    }
    settle(
      ledger,
      chain(ours, line => bankByRef.next(line), bank.isOpen),
      chain(theirs, line => bookByRef.next(line), book.isOpen),
      byShortRef,
    );
  }
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
  const places = new Set(ledger.returs.map(line => bank.refs[line]!));
  const isRetur = new Set(ledger.returs);
  for (const place of places) {
    const lines = chain(bankByRef.first(place), line => bankByRef.next(line), bank.isOpen).sort(bank.byDay);
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
    pairEqual(
      ledger,
      found,
      chain(bookByRef.first(place), line => bookByRef.next(line), book.isOpen),
      code,
    );
    for (const line of found) bank.classes[line] = code;
  }
}

/** Steps 4 and 5: lines of one NTPN or billing, then of one batch. @source cashless.md 9.3 @internal */
export function matchWords(ledger: Ledger): void {
  const lines = ledger.worded.filter(ledger.book.isOpen);
  if (lines.length === 0) return;
  const [ntpn, billing, batch] = Array.from({length: 3}, () => new WordTable(ledger.bookLines.length)) as [
    WordTable,
    WordTable,
    WordTable,
  ];
  for (const line of lines) {
    const book = ledger.bookLines[line]!;
    if (book.ntpn !== undefined) ntpn.add(book.ntpn, line);
    if (book.billing !== undefined) billing.add(book.billing, line);
    if (book.batchId !== undefined) batch.add(book.batchId, line);
  }
  const met = {ntpn: new Set<number>(), billing: new Set<number>(), batch: new Set<number>()};
  const found: FoundWords = {ntpn: -1, billing: -1, batch: -1};
  const count = ledger.bankLines.length;
  for (let line = 0; line < count; line += 1) {
    if (!ledger.bank.isOpen(line)) continue;
    found.ntpn = found.billing = found.batch = -1;
    findWords(ledger.bankLines[line]!.remark, ntpn, billing, batch, found);
    if (found.ntpn >= 0) meet(ntpn, met.ntpn, found.ntpn, line, count);
    if (found.billing >= 0) meet(billing, met.billing, found.billing, line, count);
    if (found.batch >= 0) meet(batch, met.batch, found.batch, line, count);
  }
  settleWords(ledger, ntpn, met.ntpn, byNtpn);
  settleWords(ledger, billing, met.billing, byBilling);
  settleWords(ledger, batch, met.batch, byBatch);
}

function meet(table: WordTable, met: Set<number>, place: number, line: number, lines: number): void {
  met.add(place);
  table.meet(place, line, lines);
}

function settleWords(ledger: Ledger, table: WordTable, met: Iterable<number>, how: Settlement): void {
  for (const place of met) {
    const [bank, book] = table.lines(place, ledger.bank.isOpen, ledger.book.isOpen);
    if (bank.length > 0 && book.length > 0) settle(ledger, bank, book, how);
  }
}
