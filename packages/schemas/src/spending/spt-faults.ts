import type {IsoDate} from '../dates.ts';

/** What is wrong with the papers of a trip. */
export type TravelDocumentFault =
  'NO_TRAVELLER' | 'NO_DESTINATION' | 'RETURN_BEFORE_DEPART' | 'SPT_AFTER_DEPARTURE';

/** What of an SPT its faults are about. */
export interface SptOrder {
  readonly tanggal: IsoDate;
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
  readonly pegawai: readonly unknown[];
  readonly tujuan: readonly unknown[];
}

/** Faults of an SPT, all of them. @source cashless.md 7.1, 7.6 (SPT before departure) */
export function sptFaults(spt: SptOrder): TravelDocumentFault[] {
  const is: readonly (readonly [TravelDocumentFault, boolean])[] = [
    ['NO_TRAVELLER', spt.pegawai.length === 0],
    ['NO_DESTINATION', spt.tujuan.length === 0],
    ['RETURN_BEFORE_DEPART', spt.kembali < spt.berangkat],
    ['SPT_AFTER_DEPARTURE', spt.tanggal > spt.berangkat],
  ];
  return is.flatMap(([fault, holds]) => (holds ? [fault] : []));
}
