import {
  unmatchedReasonLabels,
  type Match as RuleMatch,
  type Unmatched as RuleUnmatched,
} from '@kepahiang/cashless/reconciliation/explanation.js';
import {matchClassLabels, type MatchClass} from '@kepahiang/cashless/reconciliation/line.js';
import {postingProposal} from '@kepahiang/cashless/reconciliation/posting-proposal.js';
import type {Match, Reconciliation, Unmatched} from '@kepahiang/contract/reconciliations.js';
import {daysBetween, instantWib} from '@kepahiang/schemas/dates.js';
import {maskEnd} from '@kepahiang/schemas/masking.js';
import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {entryView} from '../statement/view.ts';
import type {StatementEntryRow} from '../store/statement-store.ts';
import type {NetLine} from './book-lines.ts';
import type {MonthReconciliation, PersonPair} from './month.ts';

/** A line of the book as the caller may see it. */
export function bookView({row, side, sen}: NetLine): Match['book'][number] {
  const {year, no, tanggal, uraian, shortRef, kind} = row;
  return {year, no, tanggal, side, amount: moneyOfSen(sen), uraian, shortRef, kind};
}

function proposalView(
  name: MatchClass,
  bank: StatementEntryRow | undefined,
  isBooked: boolean,
): Unmatched['proposal'] {
  const proposal = bank && postingProposal(name, isBooked);
  if (!bank || !proposal) return null;
  const {kind, side, uraian, needsDocument} = proposal;
  return {kind, side, amount: bank.amount, uraian, needsDocument};
}

/** Lines the rules put together. */
export function matchView({bank, book}: MonthReconciliation, it: RuleMatch): Match {
  const [entries, lines] = [it.bank.map(id => bank.get(id)!), it.book.map(id => book.get(id)!)];
  return {
    class: it.class,
    label: matchClassLabels[it.class],
    rule: it.rule,
    agreed: [...it.agreed],
    days: it.days,
    difference: it.difference ?? null,
    transposed: it.transposed ?? false,
    bank: entries.map(entryView),
    book: lines.map(bookView),
    returns: (it.returns !== undefined && bank.get(it.returns)?.id) || null,
    // Lines whose amounts differ are mended by a correction, not ticked.
    needsTick: it.class === 'MATCHED_FUZZY',
    confirmed: null,
    proposal: proposalView(it.class, entries[0], lines.length > 0),
  };
}

/** Lines a person put together. */
export function pairView({pair, bank, book}: PersonPair): Match {
  const days = daysBetween(book.row.tanggal, bank.booking_date);
  return {
    class: pair.class,
    label: matchClassLabels[pair.class as MatchClass] ?? pair.class,
    rule: pair.rule,
    agreed: days === 0 ? ['amount', 'date'] : ['amount'],
    days,
    difference: null,
    transposed: false,
    bank: [entryView(bank)],
    book: [bookView(book)],
    returns: null,
    needsTick: false,
    confirmed: {origin: pair.origin, user: pair.person_name, role: pair.role, at: instantWib(pair.at)},
    proposal: null,
  };
}

/** A line without partner, with its reason in words. */
export function unmatchedView({bank, book}: MonthReconciliation, it: RuleUnmatched): Unmatched {
  const [entry, line] = [bank.get(it.id), book.get(it.id)];
  const own = it.side === 'BANK' ? entry : undefined;
  const related = {
    bank: it.related.flatMap(id => bank.get(id) ?? []),
    book: it.related.flatMap(id => book.get(id) ?? []),
  };
  return {
    class: it.class,
    label: matchClassLabels[it.class],
    side: it.side,
    bank: own ? entryView(own) : null,
    book: it.side === 'BOOK' && line ? bookView(line) : null,
    reason: it.reason,
    reasonText: unmatchedReasonLabels[it.reason],
    related: {bank: related.bank.map(entryView), book: related.book.map(bookView)},
    days: it.days ?? null,
    proposal: proposalView(it.class, own, false),
  };
}

/** All matches, those of people and of the rules, in the order of the bank's dates. */
export function matchesOf(month: MonthReconciliation): Match[] {
  const all = [...month.pairs.map(pairView), ...[...month.result.matches()].map(it => matchView(month, it))];
  const key = ({bank: [first]}: Match): string => `${first!.bookingDate} ${first!.id.padStart(18, '0')}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Lines of each class on both sides. */
function classesOf({pairs, bankIds, bookIds, result}: MonthReconciliation): Reconciliation['classes'] {
  const counts = new Map<MatchClass, {bank: number; book: number}>();
  const count = (name: MatchClass, side: 'bank' | 'book') => {
    const row = counts.get(name) ?? {bank: 0, book: 0};
    row[side] += 1;
    counts.set(name, row);
  };
  for (const {pair} of pairs) {
    count(pair.class as MatchClass, 'bank');
    count(pair.class as MatchClass, 'book');
  }
  for (const place of bankIds.keys()) count(result.bankClass(place), 'bank');
  for (const place of bookIds.keys()) count(result.bookClass(place), 'book');
  return Object.entries(matchClassLabels).flatMap(([name, label]) => {
    const row = counts.get(name as MatchClass);
    return row ? [{class: name, label, ...row}] : [];
  });
}

/** Matches that wait for the tick of a person. Lines whose amounts differ are mended, not ticked. */
export function untickedOf({bankIds, result}: MonthReconciliation): number {
  let unticked = 0;
  for (const place of bankIds.keys()) if (result.bankClass(place) === 'MATCHED_FUZZY') unticked += 1;
  return unticked;
}

/** The reconciliation of a month as the caller may see it. */
export function reconciliationView(month: MonthReconciliation): Reconciliation {
  const {span, saldoBank, balances, equation} = month;
  return {
    skpd: month.skpd,
    month: month.month,
    account: maskEnd(month.account),
    from: span.from,
    to: span.to,
    statementTo: month.statementTo,
    equation:
      equation && saldoBank !== undefined
        ? {bank: saldoBank, bku: balances.bank, ...equation, explained: {...equation.explained}}
        : null,
    classes: classesOf(month),
    unticked: untickedOf(month),
    closed: span.closed !== undefined,
  };
}
