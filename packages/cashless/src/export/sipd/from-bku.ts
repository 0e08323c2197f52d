import type {Money} from '@kepahiang/schemas/money.js';
import type {BkuEntry} from '../../bku/posting.ts';
import type {SipdRecord} from './record.ts';

/**
 * The cash book of an SKPD as a register of SIPD: `booksOfMonth(…).bku.entries`.
 * @param skpd - Its kode SKPD, `1.02.0.00.0.00.01.0000`.
 */
export function sipdBku(
  entries: readonly (BkuEntry & {readonly saldo: Money})[],
  skpd: string,
): SipdRecord[] {
  return entries.map(({no, tanggal, uraian, rekening, saldo, shortRef, ...entry}) => ({
    id: String(no),
    register: 'BKU',
    nomor: String(no),
    ...{tanggal, skpd, uraian, rekening, saldo, shortRef},
    penerimaan: entry.in,
    pengeluaran: entry.out,
  }));
}
