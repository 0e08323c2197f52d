import * as z from 'zod/mini';
import {noRekening} from '../../identifiers/no-rekening.ts';
import {formatMoney, moneyOfSen, sumSen} from '../../money.ts';
import {defineDocument} from '../paper.ts';
import {count, day, difference, documentId, judged, line, list, money, shaped} from '../part.ts';
import {shortRef} from '../remark.ts';
import {fault, ruled} from '../rule.ts';
import {checkBalances} from '../statement-balance.ts';

const makeDetail = () =>
  ruled({
    amount: z.exactOptional(money),
    endToEndId: z.exactOptional(line(64)),
    remark: judged(() => undefined),
  });

const makeEntry = () =>
  ruled({
    /** Place in the file, from 1. */
    seq: count(1, 10_000_000),
    /** Which statement of the file, and which of its lines; absent for what did not come in a file. */
    statement: z.exactOptional(count(1, 1_000_000)),
    line: z.exactOptional(count(1, 100_000_000)),
    bookingDate: day,
    valueDate: day,
    /** `D` leaves our account, `C` comes into it. */
    dc: z.enum(['D', 'C']),
    /** The `amountMinor` of the document, as canonical text. */
    amount: money,
    currency: shaped('^[A-Z]{3}$', 'mutasi.mata_uang'),
    /** What the bank wrote; ours to keep as it stands. */
    remark: judged(() => undefined),
    bankRef: z.exactOptional(line(100)),
    endToEndId: z.exactOptional(line(64)),
    typeCode: z.exactOptional(line(40)),
    balanceAfter: z.exactOptional(difference),
    shortRef: z.exactOptional(shortRef),
    reversal: z.exactOptional(z.boolean()),
    details: z.exactOptional(list(makeDetail(), 0, 100_000)),
  });
/** One movement of a bank statement. @source cashless.md 8.1 */
export const statementEntry = /* @__PURE__ */ makeEntry();
/** A movement of a bank statement. */
export type StatementEntryRecord = z.output<typeof statementEntry>;

const makeStatement = () =>
  ruled(
    {
      id: documentId,
      account: noRekening,
      from: day,
      to: day,
      opening: difference,
      closing: difference,
      entries: list(statementEntry, 0, 100_000),
    },
    [
      {
        codes: ['periode.terbalik'],
        fields: ['from', 'to'],
        find: ({from, to}) => (from <= to ? [] : [fault('to', 'periode.terbalik', {x: to})]),
      },
      {
        codes: ['UNBALANCED'],
        fields: ['opening', 'closing', 'entries'],
        find({opening, closing, entries}) {
          const total = (dc: 'D' | 'C') =>
            moneyOfSen(sumSen(entries.filter(one => one.dc === dc).map(({amount}) => amount)));
          const checked = checkBalances({opening, closing, credits: total('C'), debits: total('D')});
          return checked.ok ? [] : [fault('closing', 'UNBALANCED', {selisih: formatMoney(checked.diff)})];
        },
      },
    ],
  );
/** A bank statement (rekening koran): its header and movements, which must balance. @source cashless.md 8.1, 8.4 (a) */
export const bankStatement = /* @__PURE__ */ makeStatement();
/** A bank statement. */
export type BankStatementRecord = z.output<typeof bankStatement>;
/** The statement for documentation and JSON Schema. */
export const bankStatementDocument = /* @__PURE__ */ defineDocument({
  id: 'bank-statement',
  version: '2026-11-30',
  title: {id: 'Rekening koran', en: 'Bank statement'},
  summary: {id: 'Kepala dan mutasi satu rekening koran.', en: 'Header and movements of a bank statement.'},
  source: 'Permendagri 77/2020',
  schema: bankStatement,
});
