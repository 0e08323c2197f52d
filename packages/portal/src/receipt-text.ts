import {formatDate, formatInstant} from '@kepahiang/schemas/dates.js';

/** What a receipt is written from, in the browser and on the server. */
export interface ReceiptFacts {
  readonly diterima: string;
  readonly jatuhTempo: string | null;
  readonly hash: string;
  /** Only for those who gave neither phone nor NIK. */
  readonly kodeLacak: string | null;
}

/** What a citizen has sent, by the machine of the service: who reports a hole in the road has not asked for anything. */
export const sentWords = {
  izin: {
    title: 'Permohonan terkirim',
    number: 'Nomor permohonan',
    check: 'Petugas memeriksa berkas Anda.',
    mend: 'Bila ada yang perlu diperbaiki, halaman lacak menyebutkannya. Anda cukup memperbaiki isian itu saja.',
    track: 'Lacak permohonan',
  },
  laporan: {
    title: 'Laporan terkirim',
    number: 'Nomor laporan',
    check: 'Petugas memeriksa laporan Anda.',
    mend: 'Bila keterangan Anda perlu dilengkapi, halaman lacak menyebutkannya.',
    track: 'Lacak laporan',
  },
} as const;

/** A machine of services; permits where a definition names none. */
export type Machine = keyof typeof sentWords;

/** The lines of a receipt. */
export function receiptRows({
  diterima,
  jatuhTempo,
  hash,
  kodeLacak,
}: ReceiptFacts): {key: string; value: string}[] {
  const due = jatuhTempo === null ? 'Diumumkan di halaman lacak' : formatDate(jatuhTempo, 'full');
  return [
    {key: 'Diterima', value: formatInstant(diterima)},
    {key: 'Perkiraan selesai', value: due},
    ...(kodeLacak === null ? [] : [{key: 'Kode lacak', value: kodeLacak}]),
    ...(hash === '' ? [] : [{key: 'Kode tanda terima', value: hash.slice(0, 16)}]),
  ];
}

/** What to write down: who stays anonymous gets a code that is told only now. */
export function keepText({kodeLacak}: ReceiptFacts): string {
  return kodeLacak === null
    ? 'Catat nomor ini; Anda memerlukannya untuk melacaknya nanti.'
    : 'Catat nomor dan kode lacak ini sekarang; keduanya diperlukan untuk melacak laporan tanpa nama.';
}
