import {formatDate, formatInstant} from '@kepahiang/schemas/dates.js';

/** What a receipt is written from, in the browser and on the server. */
export interface ReceiptFacts {
  readonly diterima: string;
  readonly jatuhTempo: string | null;
  readonly hash: string;
  /** Only for those who gave neither phone nor NIK. */
  readonly kodeLacak: string | null;
}

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
    ? 'Catat nomor ini; Anda memerlukannya untuk melacak permohonan.'
    : 'Catat nomor dan kode lacak ini sekarang; keduanya diperlukan untuk melacak laporan tanpa nama.';
}
