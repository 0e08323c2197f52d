import type {Catalogue} from '@kepahiang/schemas/messages/text.js';

/** What is wrong with a file of rules, in Indonesian, by fault code. */
export const ruleTexts: Catalogue = {
  'aturan.bentuk': 'Berkas aturan harus berupa objek JSON. Periksa isi berkasnya.',
  'aturan.json': 'Berkas ini bukan JSON yang benar. Periksa koma, kurung, dan tanda kutipnya.',
  'aturan.kosong': 'Bagian ini belum diisi. Lengkapi pada berkas aturan.',
  'aturan.jenis': 'Nilai ini harus berupa {x}. Perbaiki pada berkas aturan.',
  'aturan.pilihan': 'Nilai {x} tidak dikenal. Pilih salah satu: {y}.',
  'aturan.kecil': 'Nilai {x} terlalu kecil. Isi paling kecil {n}.',
  'aturan.besar': 'Nilai {x} terlalu besar. Isi paling besar {n}.',
  'aturan.kunci': 'Nama {x} tidak dikenal di bagian ini. Perbaiki ejaannya atau hapus.',
  'aturan.ganda': 'Nama {x} sudah ada pada baris {n}. Gabungkan keduanya.',
  'aturan.kode': 'Kode {x} tidak sesuai bentuknya. Periksa huruf kapital dan angkanya.',
  'aturan.uang': 'Tulis uang sebagai teks rupiah bulat dengan dua desimal, contoh "1610000.00".',
  'aturan.tanggal': 'Tanggal {x} tidak ada di kalender. Tulis seperti 2026-11-24.',
  'aturan.pecahan': 'Pembilang tidak boleh melebihi penyebut. Tulis seperti [11, 12].',
  'aturan.lapisan':
    'Lapisan harus naik, batas dan tarifnya, dan hanya yang terakhir tanpa batas (null). Urutkan kembali.',
  'aturan.pola': 'Pola nomor harus memuat {seq:5} dan {year}. Tulis seperti {seq:5}/SPP/{SKPD}/{year}.',
  'aturan.dasar': 'Dasar hukum belum diisi. Tulis jenis, nomor, dan tahun peraturannya.',
  'aturan.masa': 'Tanggal berakhir {x} mendahului tanggal mulai {y}. Periksa keduanya.',
  'aturan.tumpang':
    'Masa berlaku baris ini bertumpuk dengan baris ke-{n}. Tutup baris yang lama dengan tanggal berakhir.',
  'aturan.celah':
    'Tidak ada aturan dari {x} sampai {y}, sebelum baris ini. Sambung masa berlakunya dengan baris ke-{n}.',
  'aturan.penetap':
    'Berkas {level} tidak boleh memuat baris yang ditetapkan {x}. Pindahkan baris ini ke berkas penetapnya.',
  'aturan.wewenang':
    'Aturan {x} tidak boleh diubah oleh berkas {level}. Hapus dari berkas ini, atau ajukan ke penetapnya.',
  'aturan.urutan':
    'Berkas {level} tidak dapat dimuat di atas berkas {x}. Muat berurutan: NATIONAL, REGENCY, OPD.',
  'aturan.skpd': 'Berkas OPD harus menyebut kode SKPD-nya. Isi skpd, contoh DINKES.',
  'aturan.skpd_lain': 'Berkas ini milik {x}. Hapus nilai untuk {y}, atau tulis di berkas {y}.',
  'aturan.plafon': 'Nilai {x} melebihi plafon {y} ({dasar}). Turunkan sampai plafon itu.',
  'aturan.tanpa_plafon':
    'Plafon untuk {x} belum dimuat, jadi nilai ini tidak dapat diperiksa. Muat plafonnya, atau tutup masa berlakunya.',
};
