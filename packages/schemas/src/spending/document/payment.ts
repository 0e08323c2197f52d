import * as z from 'zod/mini';
import {kodeSkpd} from '../../identifiers/kode-skpd.ts';
import {noRekening} from '../../identifiers/no-rekening.ts';
import {accountFields, accountRule} from '../account.ts';
import {beneficiary, needsAccount} from '../beneficiary.ts';
import {channels, expenseKinds, feeTypes, paymentSources, taxNames} from '../kinds.ts';
import {defineDocument, historyOf} from '../paper.ts';
import {day, documentId, line, list, moment, paymentId, wholeAbove} from '../part.ts';
import {remark, shortRef} from '../remark.ts';
import {fault, ruled} from '../rule.ts';
import {taxFields} from '../tax-part.ts';
import {statesOf} from '../transitions.ts';
import {buktiRef} from './bukti.ts';
import {cashException} from './cash-exception.ts';

/** The bank's answers to a payment; what it says of the settlement comes with that. */
const makeBank = () =>
  ruled({
    referenceNo: line(64),
    /** A new one for each call. */
    externalIds: list(line(36), 0, 100),
    traceNo: z.exactOptional(line(36)),
    responseCode: line(10),
    valueDate: z.exactOptional(day),
    settledAt: z.exactOptional(moment),
  });

const makePayment = () =>
  ruled(
    {
      id: paymentId,
      /** Client-made, unique per SKPD. */
      idempotencyKey: line(64, 16),
      /** Stable over all retries; sent to the bank. */
      partnerReferenceNo: line(64),
      shortRef,
      sourceDoc: ruled({kind: z.enum(paymentSources), id: documentId}),
      skpd: kodeSkpd,
      ...accountFields(),
      expenseKind: z.enum(expenseKinds),
      /** Net to the payee. */
      amount: wholeAbove,
      channel: z.enum(channels),
      /** In the decree of the KDH. */
      sourceAccount: noRekening,
      beneficiary,
      remark,
      invoice: z.exactOptional(ruled({no: line(60), date: day})),
      batchId: z.exactOptional(line(20)),
      /** A working day of the bank. */
      scheduledFor: z.exactOptional(day),
      feeType: z.enum(feeTypes),
      state: z.enum(statesOf('PAYMENT')),
      history: historyOf('PAYMENT'),
      bank: z.exactOptional(makeBank()),
      evidence: list(buktiRef, 0, 200),
      cashException: z.exactOptional(cashException),
      /** The payment this one takes the place of, returned or rejected. */
      replaces: z.exactOptional(paymentId),
      tax: z.exactOptional(ruled({jenis: z.enum(taxNames), ...taxFields()})),
    },
    [
      accountRule,
      {need: 'invoice', when: {field: 'expenseKind', op: 'in', value: ['BARANG', 'JASA', 'MODAL']}},
      {need: 'cashException', when: {field: 'channel', op: 'eq', value: 'TUNAI'}, only: true},
      {need: 'tax', when: {field: 'channel', op: 'eq', value: 'MPN_BILLING'}, only: true},
      {
        codes: ['pembayaran.berita_ref'],
        fields: ['remark', 'shortRef'],
        find: ({remark: written, shortRef: reference}) =>
          written === reference || written.startsWith(`${reference} `)
            ? []
            : [fault('remark', 'pembayaran.berita_ref', {x: reference})],
      },
      {
        codes: ['isian.kosong'],
        fields: ['channel', 'state', 'beneficiary'],
        find: ({channel, state, beneficiary: payee}) =>
          needsAccount(channel, state)
            .filter(name => payee[name] === undefined)
            .map(name => fault(`beneficiary.${name}`, 'isian.kosong')),
      },
      {
        codes: ['isian.kosong'],
        fields: ['state', 'bank'],
        find: ({state, bank}) =>
          bank !== undefined && ['settled', 'returned', 'reversed'].includes(state)
            ? (['valueDate', 'settledAt'] as const)
                .filter(name => bank[name] === undefined)
                .map(name => fault(`bank.${name}`, 'isian.kosong'))
            : [],
      },
      {
        codes: ['bayar.tunai_beda'],
        fields: ['amount', 'cashException'],
        find: ({amount, cashException: cash}) =>
          cash === undefined || cash.amount === amount
            ? []
            : [fault('cashException.amount', 'bayar.tunai_beda')],
      },
      {
        codes: ['bayar.ganti_diri'],
        fields: ['id', 'replaces'],
        find: ({id, replaces}) => (id === replaces ? [fault('replaces', 'bayar.ganti_diri')] : []),
      },
    ],
  );
/**
 * A payment of the treasury, with its life, the bank's answer and its evidence. What is exchanged flat, without states, is
 * the record `pembayaran`; lists and shapes of both are the same ones.
 * @source Permendagri 77/2020; cashless.md 5.1
 */
export const payment = /* @__PURE__ */ makePayment();
/** A payment of the treasury. */
export type PaymentRecord = z.output<typeof payment>;
/** The payment for documentation and JSON Schema. */
export const paymentDocument = /* @__PURE__ */ defineDocument({
  id: 'payment',
  version: '2026-11-30',
  title: {id: 'Pembayaran bendahara', en: 'Payment of the treasury'},
  summary: {
    id: 'Satu pembayaran dengan riwayat, jawaban bank, dan buktinya.',
    en: 'One payment with its history, the answer of the bank and its evidence.',
  },
  source: 'Permendagri 77/2020; Inpres 10/2016',
  schema: payment,
});
