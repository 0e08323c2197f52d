import * as z from 'zod/mini';
import {travelGrades} from '../kinds.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {day, documentId, line, list} from '../part.ts';
import {fault, ruled} from '../rule.ts';
import {orderFields, orderRule, traveller} from '../travel-fields.ts';

const makeVisum = () =>
  ruled({tempat: line(100), tiba: day, berangkat: day, pejabat: line(100)}, [
    {
      codes: ['RETURN_BEFORE_DEPART'],
      fields: ['tiba', 'berangkat'],
      find: ({tiba, berangkat}) =>
        tiba <= berangkat ? [] : [fault('berangkat', 'RETURN_BEFORE_DEPART', {x: tiba})],
    },
  ]);

const makeSppd = () =>
  ruled(
    {
      ...chainFields('SPPD'),
      /** The SPT it carries out. */
      spt: documentId,
      pegawai: traveller,
      ...orderFields(),
      tingkatBiaya: z.enum(travelGrades),
      alatAngkut: line(100),
      tempatBerangkat: line(100),
      pengikut: list(line(100), 0, 20),
      /** Stops, each signed by an official of the place. */
      visum: list(makeVisum(), 0, 20),
    },
    [
      numbered,
      {
        ...orderRule,
        // One traveller, where an SPT has a list of them; his paper may be dated on the day itself or later.
        codes: ['NO_DESTINATION', 'RETURN_BEFORE_DEPART'],
        fields: ['berangkat', 'kembali', 'tujuan'],
        find: sppd =>
          orderRule
            .find({...sppd, tanggal: sppd.berangkat, pegawai: [sppd.pegawai]})
            .filter(({path}) => path !== 'tanggal'),
      },
    ],
  );
/** Surat Perjalanan Dinas of one traveller. In code never `spd`. @source Perpres 72/2025; cashless.md 7.1 */
export const sppd = /* @__PURE__ */ makeSppd();
/** An SPPD. */
export type SppdRecord = z.output<typeof sppd>;
/** The SPPD for documentation and JSON Schema. */
export const sppdDocument = /* @__PURE__ */ defineDocument({
  id: 'sppd',
  version: '2026-11-30',
  title: {id: 'Surat Perjalanan Dinas (SPPD)', en: 'Travel order (SPPD)'},
  summary: {
    id: 'Perjalanan dinas satu pelaksana dengan visumnya.',
    en: 'The trip of one traveller with its stops.',
  },
  source: 'Perpres 72/2025',
  schema: sppd,
});
