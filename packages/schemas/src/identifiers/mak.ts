import {kodeRekeningFault} from './kode-rekening.ts';
import {subKegiatanFault} from './sub-kegiatan.ts';

/** The two codes that SIRUP writes as one string. */
export interface Mak {
  readonly subKegiatan: string;
  readonly kodeRekening: string;
}

/**
 * Splits a MAK of SIRUP, `7.01.01.2.06.0002.5.1.02.01.001.00024.`, into sub kegiatan and kode rekening; one trailing dot
 * is allowed. `undefined` where no split gives two right codes.
 * @source Rows of SIRUP LKPP 2026.
 */
export function splitMak(text: string): Mak | undefined {
  const levels = text.replace(/\.$/, '').split('.');
  const subKegiatan = levels.slice(0, -6).join('.');
  const kodeRekening = levels.slice(-6).join('.');
  return subKegiatanFault(subKegiatan) || kodeRekeningFault(kodeRekening)
    ? undefined
    : {subKegiatan, kodeRekening};
}
