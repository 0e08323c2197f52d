import * as z from 'zod/mini';
import {defineDocument, paperFields} from '../paper.ts';
import {area, documentId, line, list, moment, sha256} from '../part.ts';
import {ruled} from '../rule.ts';

const degrees = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));

const makeLpd = () =>
  ruled({
    ...paperFields(),
    nomor: z.exactOptional(line(100)),
    sppd: documentId,
    hasil: area(5000),
    /** SHA-256 of each photo. */
    foto: list(sha256, 0, 20),
    /** Decimal degrees, and when. */
    geotag: z.exactOptional(ruled({lat: degrees(90), lon: degrees(180), at: moment})),
    rekomendasi: area(2000),
  });
/** Laporan Perjalanan Dinas. @source Perpres 72/2025; cashless.md 7.1 */
export const lpd = /* @__PURE__ */ makeLpd();
/** An LPD. */
export type LpdRecord = z.output<typeof lpd>;
/** The LPD for documentation and JSON Schema. */
export const lpdDocument = /* @__PURE__ */ defineDocument({
  id: 'lpd',
  version: '2026-11-30',
  title: {id: 'Laporan Perjalanan Dinas (LPD)', en: 'Travel report (LPD)'},
  summary: {id: 'Hasil dan rekomendasi satu perjalanan dinas.', en: 'What a trip brought and recommends.'},
  source: 'Perpres 72/2025',
  schema: lpd,
});
