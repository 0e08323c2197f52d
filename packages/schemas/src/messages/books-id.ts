import type {Catalogue} from './fill.ts';

/**
 * Texts of what the API refuses about statements, the cash book and cash counts. Apart from `idMessages`: only the
 * treasurers' pages need them, `faultText(fault, label, {...idMessages, ...booksId})`.
 */
export const booksId: Catalogue = {
  'koran.selisih':
    'Saldo awal ditambah kredit dikurangi debit tidak sama dengan saldo akhir (rekening koran ke-{i}, selisih {x}). Minta berkas yang lengkap dari bank.',
  'koran.rekening': 'Rekening koran ke-{i} bukan milik rekening Anda. Pilih berkas yang lain.',
  'koran.mata_uang': 'Rekening koran ke-{i} bukan dalam rupiah. Pilih berkas yang lain.',
  'koran.terbaca': 'Sebanyak {n} baris tidak dapat dibaca. Periksa format yang dipilih, lalu unggah kembali.',
  'koran.kosong': 'Berkas tidak memuat mutasi. Periksa format yang dipilih.',
  'koran.baris': 'Baris {i}: {x}',
  'koran.profil': 'Format ini tidak dikenal. Pilih dari daftar format.',
  'bku.tanggal': 'Tanggal harus antara {x} dan {y}: entri BKU berurutan dan tidak mendahului hari ini.',
  'bku.dokumen': 'Sebutkan dokumen dasarnya, misalnya nomor SP2D.',
  'kas.pecahan': 'Pecahan {x} tidak ada. Hapus baris itu.',
  'kas.tanggal': 'Tanggal hitung kas tidak boleh sesudah hari ini.',
};
