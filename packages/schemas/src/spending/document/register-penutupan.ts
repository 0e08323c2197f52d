import * as z from 'zod/mini';
import {formatMoney} from '../../money.ts';
import {closingCheck} from '../balance.ts';
import {cashFields, cashRule} from '../cash-fields.ts';
import {attachment, defineDocument, signature} from '../paper.ts';
import {day, line, list, money} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeOutstanding = () => ruled({id: line(100), uraian: line(300), tanggal: day, amount: money});
/** An amount still open on the day: an advance, a tax, a line that only one of book and bank has. */
export const outstandingItem = /* @__PURE__ */ makeOutstanding();

const makeOpenLine = () => ruled({...outstandingItem.shape, dc: z.enum(['D', 'C'])});

const makeRegister = () =>
  ruled(
    {
      tanggal: day,
      /** NIP of the treasurer (BP) and of the PA, who sign. */
      bp: line(100),
      pa: line(100),
      saldoBku: money,
      /** Of it, what the book has at the bank and in cash. */
      bkuBank: money,
      bkuTunai: money,
      /** Closing balance of the statement, which is attached. */
      saldoBank: money,
      rekeningKoran: attachment,
      ...cashFields(),
      panjar: list(outstandingItem),
      pajak: list(outstandingItem),
      inTransit: list(makeOpenLine()),
      bankOnly: list(makeOpenLine()),
      signatures: list(signature, 0, 2),
    },
    [
      {
        codes: ['B-14'],
        fields: ['saldoBku', 'bkuBank', 'bkuTunai'],
        find({saldoBku: bku, bkuBank: bank, bkuTunai: tunai}) {
          const checked = closingCheck({bku, bank, tunai, unexplained: '0.00'});
          return checked.ok ? [] : [fault('saldoBku', checked.code, {selisih: formatMoney(checked.diff)})];
        },
      },
      cashRule('bkuTunai'),
      {
        codes: ['SIGNERS_EQUAL'],
        fields: ['bp', 'pa'],
        find: ({bp, pa}) => (bp === pa ? [fault('pa', 'SIGNERS_EQUAL')] : []),
      },
    ],
  );
/** Register penutupan kas of a month. @source Permendagri 77/2020; cashless.md 9.5 */
export const registerPenutupan = /* @__PURE__ */ makeRegister();
/** A register penutupan kas. */
export type RegisterPenutupan = z.output<typeof registerPenutupan>;
/** The register for documentation and JSON Schema. */
export const registerPenutupanDocument = /* @__PURE__ */ defineDocument({
  id: 'register-penutupan',
  version: '2026-11-30',
  title: {id: 'Register penutupan kas', en: 'Monthly closing register'},
  summary: {
    id: 'Saldo buku, bank, dan tunai pada akhir bulan.',
    en: 'Balances of book, bank and cash at month end.',
  },
  source: 'Permendagri 77/2020',
  schema: registerPenutupan,
});
