import {nip} from '@kepahiang/schemas/identifiers/nip.js';
import {travelEvidence, travelGrades, travelKinds} from '@kepahiang/schemas/spending/kinds.js';
import * as z from 'zod/mini';
import {isoDate, listOf, moneyText, text} from './values.ts';

/** Proof behind one cost of a trip: a receipt, a signed list of real costs, given by the host, or none. */
const evidence = /* @__PURE__ */ z.enum(travelEvidence);

/**
 * The facts of one official trip (perjalanan dinas). What may be paid follows from them alone:
 * `@kepahiang/cashless/travel.js` computes it, the maker never types the total.
 *
 * @source Perpres 72/2025; see `cashless` for the rules applied.
 */
export const travelFacts = /* @__PURE__ */ z.object({
  traveller: z.object({
    nip,
    name: text(1, 100),
    grade: z.enum(travelGrades),
  }),
  /** Surat perintah tugas. */
  spt: z.object({nomor: text(1, 100), tanggal: isoDate}),
  maksud: text(3, 300),
  tujuan: text(2, 100),
  province: z.string(),
  kind: z.enum(travelKinds),
  berangkat: isoDate,
  kembali: isoDate,
  lodging: listOf(z.object({evidence, actual: moneyText}), 60),
  transport: listOf(
    z.object({type: z.string(), evidence, amount: moneyText, boardingPass: z.optional(z.boolean())}),
    60,
  ),
  /** Days that differ from the rest of the trip; `NONE` pays nothing. */
  days: z.optional(
    listOf(
      z.object({
        date: isoDate,
        kind: z.enum([...travelKinds, 'NONE']),
        province: z.optional(z.string()),
      }),
      60,
    ),
  ),
  /** Whether the grade's allowance of representation is claimed. */
  representation: z.optional(z.boolean()),
  /** Money already handed out for the trip; then only the rest is paid. */
  advance: z.optional(moneyText),
});

/** The facts of one official trip. */
export type TravelFacts = z.output<typeof travelFacts>;
