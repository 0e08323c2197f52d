import * as z from 'zod/mini';
import {formatMoney, senOf, sumSen} from '../../money.ts';
import {settlementKinds, travelEvidence, travelParts, travelRejections} from '../kinds.ts';
import {defineDocument, paperFields} from '../paper.ts';
import {count, documentId, line, list, whole} from '../part.ts';
import {fault, ruled} from '../rule.ts';
import {settlementOf} from '../settlement.ts';

const makeItem = () =>
  ruled({
    kind: z.enum(['PENGINAPAN', 'TRANSPOR']),
    item: line(200),
    evidence: z.enum(travelEvidence),
    claimed: whole,
    /** What the rules allow of it. */
    paid: whole,
    /** Paid to the seller or by KKPD: not in what the traveller gets (P-15). */
    paidByOffice: z.boolean(),
    reason: z.exactOptional(z.enum(travelRejections)),
  });

const makeCost = () =>
  ruled(
    {
      ...paperFields(),
      nomor: z.exactOptional(line(100)),
      sppd: documentId,
      days: count(1, 366),
      nights: count(0, 365),
      lines: list(ruled({kind: z.enum(travelParts), label: line(200), amount: whole}), 1, 20),
      items: list(makeItem(), 0, 400),
      /** All that the rules allow, whoever paid it. */
      total: whole,
      /** Of it, what goes to the traveller. */
      travellerTotal: whole,
      /** What the office paid itself: allowed, and above it. */
      office: ruled({allowed: whole, excess: whole}),
      advance: z.exactOptional(whole),
      settlement: z.nullable(ruled({kind: z.enum(settlementKinds), amount: whole})),
      rejected: list(ruled({item: line(200), reason: z.enum(travelRejections)}), 0, 400),
    },
    [
      {
        codes: ['rincian.malam'],
        fields: ['days', 'nights'],
        find: ({days, nights}) =>
          nights === days - 1 ? [] : [fault('nights', 'rincian.malam', {n: days - 1})],
      },
      {
        codes: ['dokumen.jumlah'],
        fields: ['lines', 'total'],
        find({lines, total}) {
          const diff = sumSen(lines, ({amount}) => amount) - senOf(total);
          return diff === 0n ? [] : [fault('total', 'dokumen.jumlah', {selisih: formatMoney(diff)})];
        },
      },
      {
        codes: ['rincian.selisih'],
        fields: ['travellerTotal', 'advance', 'settlement'],
        find({travellerTotal, advance, settlement}) {
          const due = advance === undefined ? null : settlementOf(travellerTotal, advance);
          const same = due?.kind === settlement?.kind && due?.amount === settlement?.amount;
          return same ? [] : [fault('settlement', 'rincian.selisih')];
        },
      },
    ],
  );
/** Rincian biaya of a trip: what it costs by the rules, and what the advance leaves. @source Perpres 72/2025; cashless.md 7.1, 7.3 */
export const rincianBiaya = /* @__PURE__ */ makeCost();
/** A rincian biaya. */
export type RincianBiaya = z.output<typeof rincianBiaya>;
/** The rincian biaya for documentation and JSON Schema. */
export const rincianBiayaDocument = /* @__PURE__ */ defineDocument({
  id: 'rincian-biaya',
  version: '2026-11-30',
  title: {id: 'Rincian biaya perjalanan dinas', en: 'Costs of an official trip'},
  summary: {
    id: 'Biaya menurut aturan dan selisihnya dengan uang muka.',
    en: 'Costs by the rules, and what the advance leaves.',
  },
  source: 'Perpres 72/2025',
  schema: rincianBiaya,
});
