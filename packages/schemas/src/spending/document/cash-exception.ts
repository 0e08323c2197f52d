import * as z from 'zod/mini';
import {nik} from '../../identifiers/nik.ts';
import {formatMoney} from '../../money.ts';
import {overCashLimit} from '../cash-limit.ts';
import {chainRoles} from '../chain.ts';
import {cashLimitKinds} from '../kinds.ts';
import {defineDocument} from '../paper.ts';
import {code, documentId, line, list, moment, sha256, whole, wholeAbove} from '../part.ts';
import {fault, ruled} from '../rule.ts';
import {buktiRef} from './bukti.ts';

const makeRecipient = () =>
  ruled(
    {
      name: line(100),
      nik,
      /** SHA-256 of the picture of a signature, or of a thumbprint of who cannot write: exactly one. */
      signature: z.exactOptional(sha256),
      thumb: z.exactOptional(sha256),
    },
    [
      {
        codes: ['kas.tanda_tangan'],
        fields: ['signature', 'thumb'],
        find: ({signature, thumb}) =>
          (signature === undefined) === (thumb === undefined) ? [fault('signature', 'kas.tanda_tangan')] : [],
      },
    ],
  );

const makeApproval = () =>
  ruled({role: z.enum(chainRoles), user: line(100), at: moment}, [
    {
      codes: ['APPROVAL_REQUIRED'],
      fields: ['role'],
      find: ({role}) => (role === 'PA' || role === 'KPA' ? [] : [fault('role', 'APPROVAL_REQUIRED')]),
    },
  ]);

const makeCashException = () =>
  ruled(
    {
      /** A reason of `cash.rules`, and the row that lists it. */
      reason: code,
      ruleId: line(100),
      /** The regulation the row stands in. */
      perbup: line(200),
      /** `null` where the regulation sets none. */
      limit: z.nullable(whole),
      per: z.enum(cashLimitKinds),
      recipient: makeRecipient(),
      amount: wholeAbove,
      /** What is added up under the limit; see `cashGroupKey`. */
      groupKey: line(300),
      sameGroupSoFar: whole,
      approvedBy: makeApproval(),
      /** The withdrawal the cash came from: its entry in the cash book. */
      withdrawalRef: documentId,
      evidence: list(buktiRef, 0, 50),
      place: line(200),
      /** Decimal degrees. */
      lat: z.exactOptional(z.number().check(z.minimum(-90), z.maximum(90))),
      lon: z.exactOptional(z.number().check(z.minimum(-180), z.maximum(180))),
    },
    [
      {
        codes: ['LIMIT_EXCEEDED'],
        fields: ['limit', 'amount', 'sameGroupSoFar'],
        find(cash) {
          const over = overCashLimit(cash);
          if (!over) return [];
          const params = {batas: formatMoney(over.limit), jumlah: formatMoney(over.total)};
          return [fault('amount', 'LIMIT_EXCEEDED', params)];
        },
      },
      {need: 'lon', when: {field: 'lat', op: 'filled'}},
      {need: 'lat', when: {field: 'lon', op: 'filled'}},
    ],
  );
/** Why and how a payment was made in cash. @source Perbup on non-cash; cashless.md 5.6 */
export const cashException = /* @__PURE__ */ makeCashException();
/** A cash exception. */
export type CashExceptionRecord = z.output<typeof cashException>;
/** The cash exception for documentation and JSON Schema. */
export const cashExceptionDocument = /* @__PURE__ */ defineDocument({
  id: 'cash-exception',
  version: '2026-11-30',
  title: {id: 'Pengecualian tunai', en: 'Cash exception'},
  summary: {
    id: 'Alasan, batas, penerima, dan persetujuan pembayaran tunai.',
    en: 'Why cash was paid, to whom, who approved.',
  },
  source: 'Inpres 10/2016; Perbup transaksi non-tunai',
  schema: cashException,
});
