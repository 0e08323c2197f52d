import type {IsoDate} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';

/** How urgent or secret a letter is. @source Permendagri 1/2023, from memory */
export const sifatSurat = ['Biasa', 'Segera', 'Sangat Segera', 'Terbatas', 'Rahasia'] as const;

/** Head of a letter: arms, regency, OPD, address. */
export interface Kop {
  /** Key of the arms in the brand slot of the tokens. */
  readonly lambang: string;
  readonly pemerintah: string;
  readonly opd: string;
  readonly alamat: string;
}

/** The regency's name as every head prints it. */
export const namaPemerintah = 'PEMERINTAH KABUPATEN KEPAHIANG';

/**
 * In what capacity an official signs: on behalf of the superior (`a.n.`), for somebody who signs on behalf (`u.b.`),
 * acting in a vacant office (`Plt.`), for an absent holder (`Plh.`).
 */
export type SignerCapacity = 'a.n.' | 'u.b.' | 'Plt.' | 'Plh.';

/** Who signs. */
export interface Signer {
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
  readonly sebagai?: SignerCapacity;
  /** Office signed for, with `a.n.` and `u.b.`. */
  readonly atasNama?: string;
}

/** The parts of a letter. */
export interface Letter {
  readonly kop: Kop;
  readonly nomor: string;
  readonly sifat: (typeof sifatSurat)[number];
  readonly lampiran: string;
  readonly hal: string;
  readonly tempat: string;
  readonly tanggal: IsoDate;
  readonly isi: readonly string[];
  readonly penandatangan: Signer;
  readonly tembusan: readonly string[];
}

/**
 * Lines above the signature: `a.n. Bupati Kepahiang`, `Sekretaris Daerah`; or `Plt. Kepala Dinas …`.
 * @source Permendagri 1/2023, from memory
 */
export function signerLines({jabatan, sebagai, atasNama}: Signer): string[] {
  if (sebagai === 'Plt.' || sebagai === 'Plh.') return [`${sebagai} ${jabatan}`];
  return sebagai && atasNama ? [`${sebagai} ${atasNama}`, jabatan] : [jabatan];
}

const needed = ['nomor', 'lampiran', 'hal', 'tempat', 'tanggal'] as const;

/** Parts a letter lacks (`isian.kosong`), at their paths. @source Permendagri 1/2023, from memory */
export function letterFaults(letter: Letter): Fault[] {
  const empty = (path: string, text: string): Fault[] =>
    text.trim() ? [] : [at(path, finding('isian.kosong'))];
  const {kop, penandatangan: signer} = letter;
  const isFor = signer.sebagai === 'a.n.' || signer.sebagai === 'u.b.';
  return [
    ...(['lambang', 'pemerintah', 'opd', 'alamat'] as const).flatMap(name => empty(`kop.${name}`, kop[name])),
    ...needed.flatMap(name => empty(name, letter[name])),
    ...empty('isi', letter.isi.join('')),
    ...(['jabatan', 'nama', 'nip'] as const).flatMap(name => empty(`penandatangan.${name}`, signer[name])),
    ...(isFor ? empty('penandatangan.atasNama', signer.atasNama ?? '') : []),
  ];
}
