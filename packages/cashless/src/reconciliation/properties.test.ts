import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {senOf} from '@kepahiang/schemas/money.js';
import {makeShortRef} from '../short-ref.ts';
import {adjustedBalances} from './balance.ts';
import type {BankLine, BookLine} from './line.ts';
import {reconcile} from './reconcile.ts';

const options = {periodEnd: '2026-10-12'};
const refs = [1, 2, 3].map(makeShortRef);
const ntpns = ['8A1B2C3D4E5F6G7H', '0000000000000001'];
const batches = ['BATCH-1', 'BATCH-2'];
const amount = fc.constantFrom('100.00', '200.00', '300.00', '90071992547409.93');
const date = fc.integer({min: 1, max: 12}).map(day => `2026-10-${String(day).padStart(2, '0')}`);

const bankLines: fc.Arbitrary<BankLine[]> = fc
  .array(
    fc.record({
      date,
      dc: fc.constantFrom('D' as const, 'C' as const),
      amount,
      remark: fc.constantFrom(
        'TRF',
        'BIAYA ADM',
        'JASA GIRO',
        'TARIK TUNAI',
        ...refs,
        ...refs.map(ref => `RETUR ${ref}`),
        ...ntpns,
        ...batches,
      ),
      bankRef: fc.constantFrom(undefined, undefined, 'R1', 'R2'),
    }),
    {maxLength: 14},
  )
  .map(lines => lines.map((line, place) => ({...line, id: `B${place}`})));

const bookLines: fc.Arbitrary<BookLine[]> = fc
  .array(
    fc.record({
      date,
      side: fc.constantFrom('OUT' as const, 'IN' as const),
      amount,
      more: fc.constantFrom<Partial<BookLine>>(
        {},
        {},
        {kind: 'CASH_WITHDRAWAL'},
        {kind: 'FEE'},
        ...refs.map(shortRef => ({shortRef})),
        ...ntpns.map(ntpn => ({ntpn})),
        ...batches.map(batchId => ({batchId})),
      ),
    }),
    {maxLength: 14},
  )
  .map(lines => lines.map(({more, ...line}, place) => ({...line, ...more, id: `K${place}`})));

function everything(bank: BankLine[], book: BookLine[]) {
  const result = reconcile(bank, book, options);
  return {matches: [...result.matches()], unmatched: [...result.unmatched()], counts: result.counts};
}

function shuffled<Line extends {readonly id: string}>(lines: readonly Line[], seed: number): Line[] {
  const rank = (line: Line): number => (Number(line.id.slice(1)) * 7919 + seed) % 101;
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

describe('a reconciliation of any lines (cashless.md 9.3)', () => {
  it('is a partition of both sides: each line stands once, nothing is matched twice', () => {
    fc.assert(
      fc.property(bankLines, bookLines, (bank, book) => {
        const {matches, unmatched, counts} = everything(bank, book);
        const named = [
          ...matches.flatMap(match => [...match.bank, ...match.book]),
          ...unmatched.map(({id}) => id),
        ];
        assert.deepEqual(named.sort(), [...bank, ...book].map(({id}) => id).sort());
        assert.equal(
          Object.values(counts).reduce((sum, count) => sum + count, 0),
          bank.length + book.length,
        );
      }),
      {numRuns: 400},
    );
  });

  it('is the same for every order of the lines', () => {
    fc.assert(
      fc.property(bankLines, bookLines, fc.nat(1000), (bank, book, seed) => {
        assert.deepEqual(everything(shuffled(bank, seed), shuffled(book, seed + 1)), everything(bank, book));
      }),
      {numRuns: 400},
    );
  });

  it('its equation holds to the sen: with equal openings nothing is left unexplained', () => {
    const signed = (lines: {amount: string}[], comesIn: (place: number) => boolean): bigint =>
      lines.reduce(
        (sum, line, place) => sum + (comesIn(place) ? senOf(line.amount) : -senOf(line.amount)),
        0n,
      );
    fc.assert(
      fc.property(bankLines, bookLines, (bank, book) => {
        const result = reconcile(bank, book, options);
        const counted = bank.filter((_, place) => result.bankClass(place) !== 'DUPLICATE_BANK');
        const text = (sen: bigint): string =>
          `${sen < 0n ? '-' : ''}${(sen < 0n ? -sen : sen) / 100n}.${String((sen < 0n ? -sen : sen) % 100n).padStart(2, '0')}`;
        const closing = {
          bank: text(signed(counted, place => counted[place]!.dc === 'C')),
          bku: text(signed(book, place => book[place]!.side === 'IN')),
        };
        assert.equal(adjustedBalances(result, closing).unexplained, '0.00');
      }),
      {numRuns: 400},
    );
  });

  it('agrees with comparing every line with every other: exact, fuzzy and ambiguous', () => {
    fc.assert(
      fc.property(bankLines, bookLines, (bank, book) => {
        const result = reconcile(bank, book, options);
        const openBank = new Set(['MATCHED_FUZZY', 'AMBIGUOUS', 'BANK_ONLY_DEBIT', 'BANK_ONLY_CREDIT']);
        const openBook = new Set(['MATCHED_FUZZY', 'AMBIGUOUS', 'IN_TRANSIT', 'BKU_ONLY']);
        const noKeyword = (line: BankLine): boolean =>
          !/BIAYA|GIRO|TUNAI/.test(line.remark) || (line.dc === 'C') !== /GIRO/.test(line.remark);
        const ours = bank.filter((line, place) => openBank.has(result.bankClass(place)) && noKeyword(line));
        const theirs = book.filter(
          (line, place) => openBook.has(result.bookClass(place)) && line.kind === undefined,
        );
        const refOf = (line: BankLine): string | undefined => refs.find(ref => line.remark.includes(ref));
        const fits = (a: BankLine, b: BookLine): boolean =>
          a.amount === b.amount &&
          (a.dc === 'C') === (b.side === 'IN') &&
          daysApart(a.date, b.date) <= 3 &&
          !(refOf(a) !== undefined && b.shortRef !== undefined);
        if (book.some(line => line.kind !== undefined)) return; // those were looked at by keyword first
        for (const line of ours) {
          const candidates = theirs.filter(other => fits(line, other));
          const mutual =
            candidates.length === 1 && ours.filter(other => fits(other, candidates[0]!)).length === 1;
          const only = line.dc === 'C' ? 'BANK_ONLY_CREDIT' : 'BANK_ONLY_DEBIT';
          const expected = mutual ? 'MATCHED_FUZZY' : candidates.length > 0 ? 'AMBIGUOUS' : only;
          assert.equal(result.bankClass(bank.indexOf(line)), expected, JSON.stringify({line, bank, book}));
        }
        for (const match of result.matches()) {
          if (match.class !== 'MATCHED_EXACT') continue;
          const [a, b] = [
            bank.find(({id}) => id === match.bank[0])!,
            book.find(({id}) => id === match.book[0])!,
          ];
          assert.ok(a.amount === b.amount && a.remark.includes(b.shortRef!));
        }
      }),
      {numRuns: 600},
    );
  });

  it('sums of matched groups agree to the sen', () => {
    fc.assert(
      fc.property(bankLines, bookLines, (bank, book) => {
        const result = reconcile(bank, book, options);
        for (const name of [
          'MATCHED_EXACT',
          'MATCHED_TAX',
          'MATCHED_GROUP',
          'MATCHED_FUZZY',
          'CASH_WITHDRAWAL',
        ] as const)
          assert.equal(result.bankSen(name), result.bookSen(name), name);
      }),
      {numRuns: 300},
    );
  });
});

describe('volumes (cashless.md 9.6)', () => {
  it('20.000 by 20.000 lines take well under a second, also when all amounts are equal', () => {
    const lines = Array.from({length: 20_000}, (_, place) => place);
    for (const same of [false, true]) {
      const money = (place: number): string => (same ? '150000.00' : `${(place % 9000) + 1000}.00`);
      const bank = lines.map((place): BankLine => ({
        id: `B${place}`,
        date: '2026-10-05',
        dc: 'D',
        amount: money(place),
        remark: same ? 'TRF' : makeShortRef(place),
      }));
      const book = lines.map((place): BookLine => ({
        id: `K${place}`,
        date: '2026-10-05',
        side: 'OUT',
        amount: money(place),
        ...(same ? {} : {shortRef: makeShortRef(place)}),
      }));
      const began = performance.now();
      const {counts} = reconcile(bank, book, options);
      const took = performance.now() - began;
      assert.equal(same ? counts.AMBIGUOUS : counts.MATCHED_EXACT, 40_000);
      assert.ok(took < 5000, `${took} ms; the limit leaves room for a busy machine`);
    }
  });

  it('20.000 lines of one reference are no square: pairs, sums and returs', () => {
    const lines = Array.from({length: 20_000}, (_, place) => place);
    const [ref] = refs;
    const bank = lines.map((place): BankLine => ({
      id: `B${place}`,
      date: '2026-10-05',
      dc: place % 2 ? 'C' : 'D',
      amount: '5.00',
      remark: `${place % 2 ? 'RETUR ' : ''}${ref}`,
    }));
    const book = lines.map((place): BookLine => ({
      id: `K${place}`,
      date: '2026-10-05',
      side: place % 2 ? 'IN' : 'OUT',
      amount: '5.00',
      shortRef: ref,
    }));
    const began = performance.now();
    const {counts} = reconcile(bank, book, options);
    assert.deepEqual([counts.RETUR, counts.MATCHED_EXACT], [20_000, 20_000]);
    assert.ok(performance.now() - began < 5000);
  });
});
