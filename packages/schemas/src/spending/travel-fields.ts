import * as z from 'zod/mini';
import {nip} from '../identifiers/nip.ts';
import {accountFields, accountRule} from './account.ts';
import {sptKinds, travelGrades} from './kinds.ts';
import {area, day, line, list} from './part.ts';
import {fault, ruled, type Between} from './rule.ts';
import {sptFaults, type SptOrder, type TravelDocumentFault} from './spt-faults.ts';

const makeTraveller = () =>
  ruled({
    nip,
    nama: line(100),
    pangkat: line(60),
    gol: line(10),
    jabatan: line(100),
    tingkat: z.enum(travelGrades),
  });
/** One servant on an SPT. */
export const traveller = /* @__PURE__ */ makeTraveller();

/** What an SPT orders, besides who goes. @source cashless.md 7.1 */
export const orderFields = () => ({
  /** Letters and rules it stands on. */
  dasar: list(line(300), 1, 20),
  maksud: area(500),
  tujuan: list(ruled({kota: line(100), provinsi: line(60)}), 0, 20),
  berangkat: day,
  kembali: day,
  jenis: z.enum(sptKinds),
  pembebanan: ruled(accountFields(), [accountRule]),
  /** NIP of who signs, or the name of a KDH, who has none. */
  penandatangan: line(100),
});

const places: Readonly<Record<TravelDocumentFault, string>> = {
  NO_TRAVELLER: 'pegawai',
  NO_DESTINATION: 'tujuan',
  RETURN_BEFORE_DEPART: 'kembali',
  SPT_AFTER_DEPARTURE: 'tanggal',
};

/** The faults of an SPT, each where it is. @source cashless.md 7.1, 7.6 */
export const orderRule: Between<SptOrder> = {
  codes: ['NO_TRAVELLER', 'NO_DESTINATION', 'RETURN_BEFORE_DEPART', 'SPT_AFTER_DEPARTURE'],
  fields: ['tanggal', 'berangkat', 'kembali', 'pegawai', 'tujuan'],
  find: order => sptFaults(order).map(code => fault(places[code], code, {x: order.berangkat})),
};
