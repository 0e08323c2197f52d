import * as z from 'zod/mini';
import {accountFields, accountRule} from '../account.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {day, documentId, list, whole} from '../part.ts';
import {isPeriodOf} from '../period.ts';
import {fault, ruled} from '../rule.ts';

const makeReleaseLine = () =>
  ruled(
    {
      ...accountFields(),
      /** Absent where the regency controls by sub-activity (`spd.controlLevel`). */
      rekening: z.exactOptional(accountFields().rekening),
      amount: whole,
    },
    [accountRule],
  );

const makeRelease = () =>
  ruled(
    {
      ...chainFields('PENYEDIAAN_DANA'),
      periode: ruled({from: day, to: day}),
      /** The DPA it rests on. */
      dasarDpa: documentId,
      lines: list(makeReleaseLine(), 1, 20_000),
      /** Released before in the year. */
      sebelumnya: whole,
      /** Of the DPA, what has not been released after this one. */
      sisaBelumSpd: whole,
    },
    [
      numbered,
      {
        codes: ['PERIOD_OUTSIDE_YEAR'],
        fields: ['periode', 'tahunAnggaran'],
        find: ({periode, tahunAnggaran}) =>
          isPeriodOf(tahunAnggaran, periode)
            ? []
            : [fault('periode', 'PERIOD_OUTSIDE_YEAR', {x: tahunAnggaran})],
      },
    ],
  );
/** Surat Penyediaan Dana: funds released for a period. In code never `spd`. @source Permendagri 77/2020; cashless.md 4.1 */
export const penyediaanDana = /* @__PURE__ */ makeRelease();
/** A release of funds. */
export type PenyediaanDana = z.output<typeof penyediaanDana>;
/** The release of funds for documentation and JSON Schema. */
export const penyediaanDanaDocument = /* @__PURE__ */ defineDocument({
  id: 'penyediaan-dana',
  version: '2026-11-30',
  title: {id: 'Surat Penyediaan Dana (SPD)', en: 'Release of funds (SPD)'},
  summary: {
    id: 'Dana yang disediakan BUD untuk satu periode.',
    en: 'Funds the treasury releases for a period.',
  },
  source: 'PP 12/2019; Permendagri 77/2020',
  schema: penyediaanDana,
});
