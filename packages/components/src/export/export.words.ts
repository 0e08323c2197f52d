import {defineWords} from '../texts/words.ts';

/** Words of export. */
export const exportWords = defineWords(
  'export',
  {
    title: 'Unduh data',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    pdf: 'PDF',
    csvUse: 'Untuk diolah dengan program lain. Angka dan tanggal tanpa format.',
    xlsxUse: 'Untuk dibuka dengan Excel atau LibreOffice.',
    pdfUse: 'Untuk dicetak dan ditandatangani.',
    download: 'Unduh {kind}',
    rows: '{count} baris',
    made: 'Dibuat {time}',
    hash: 'Kode keaslian (SHA-256)',
    unready: 'Sedang disiapkan. Muat ulang halaman ini sebentar lagi.',
    empty: 'Tidak ada data untuk diunduh. Ubah saringan Anda.',
  },
  {
    title: 'Download data',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    pdf: 'PDF',
    csvUse: 'To work on with another program. Numbers and dates without formatting.',
    xlsxUse: 'To open with Excel or LibreOffice.',
    pdfUse: 'To print and sign.',
    download: 'Download {kind}',
    rows: '{count} row | {count} rows',
    made: 'Made {time}',
    hash: 'Fingerprint (SHA-256)',
    unready: 'Being prepared. Reload this page in a moment.',
    empty: 'There are no data to download. Change your filters.',
  },
);
