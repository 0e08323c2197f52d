import {remarkText} from '../spending/remark-text.ts';
import type {Catalogue} from './fill.ts';

/** Fault texts in Indonesian of the documents of spending; the codes of cashless.md stand as they are printed there. */
export const spendingId: Catalogue = {
  'B-01': 'Bruto tidak sama dengan netto ditambah potongan; selisihnya {selisih}. Cocokkan ketiganya.',
  'B-01-NEG': 'Potongan tidak boleh kurang dari nol. Perbaiki jumlah potongan ini.',
  'B-02': 'Jumlah rincian rekening tidak sama dengan bruto; selisihnya {selisih}. Cocokkan rinciannya.',
  'B-03': 'Permintaan melebihi sisa pagu sebesar {lebih}. Kurangi jumlahnya atau ajukan pergeseran anggaran.',
  'B-10':
    'Saldo akhir BKU tidak sama dengan saldo awal ditambah penerimaan dikurangi pengeluaran; selisihnya {selisih}. Periksa pembukuan bulan ini.',
  'B-10-NEG': 'Saldo BKU kurang dari nol. Periksa pembukuan sebelum baris ini.',
  'B-11': 'Pajak yang disetor melebihi yang dipungut sebesar {lebih}. Cocokkan buku pajak.',
  'B-14':
    'Saldo BKU tidak sama dengan saldo bank ditambah kas tunai; selisihnya {selisih}. Periksa buku pembantu.',
  UP_HAS_LINES: 'SPP-UP tidak memuat rekening belanja. Hapus rinciannya.',
  NO_BAST: 'Isi nomor dan tanggal BAST, atau jaminan bila ini uang muka.',
  PERIOD_OUTSIDE_YEAR:
    'Periode harus maju dan berada dalam tahun anggaran {x}. Periksa tanggal awal dan akhirnya.',
  ONE_SIDE: 'Isi tepat satu dari penerimaan dan pengeluaran; sisi yang lain 0.00.',
  UNBALANCED:
    'Saldo awal ditambah kredit dikurangi debit tidak sama dengan saldo akhir; selisihnya {selisih}. Minta rekening koran yang lengkap.',
  APPROVAL_REQUIRED: 'Pembayaran tunai disetujui oleh PA atau KPA. Mintakan persetujuannya.',
  LIMIT_EXCEEDED:
    'Tunai untuk kelompok ini menjadi {jumlah}, sedangkan batasnya {batas}. Bayarkan lewat transfer.',
  REASON_REQUIRED: 'Ada selisih kas. Isi alasannya.',
  SIGNERS_EQUAL: 'Bendahara dan PA tidak boleh orang yang sama. Isi dua penandatangan.',
  RATE_NOT_FOUND: 'Aturan untuk tanggal ini belum ada. Muat aturan yang berlaku pada tanggal itu.',
  NO_TRAVELLER: 'Isi sedikitnya satu pegawai yang ditugaskan.',
  NO_DESTINATION: 'Isi sedikitnya satu tujuan perjalanan.',
  RETURN_BEFORE_DEPART: 'Tanggal ini mendahului {x}. Periksa urutan tanggal perjalanan.',
  SPT_AFTER_DEPARTURE: 'SPT ditandatangani sebelum berangkat ({x}). Periksa tanggal SPT.',
  'anggarankas.jumlah':
    'Jumlah dua belas bulan tidak sama dengan pagu {x}; selisihnya {selisih}. Cocokkan rencana bulanannya.',
  'bayar.ganti_diri': 'Pembayaran tidak dapat menggantikan dirinya sendiri. Isi pembayaran yang digantikan.',
  'bayar.npwp_nik': 'Isi NPWP atau NIK penerima.',
  'bayar.tunai_beda': 'Jumlah tunai berbeda dari jumlah pembayaran. Samakan keduanya.',
  'berkas.sha256': 'Sidik berkas (SHA-256) berupa 64 angka 0–9 dan huruf a–f. Hitung ulang dari berkasnya.',
  'billing.bukan_pajak':
    'Kode billing pajak diawali angka 0 sampai 3. Kode lain untuk bea cukai atau PNBP; buat billing pajak.',
  'bku.koreksi': 'Koreksi menunjuk nomor sebelum {no}. Isi nomor baris yang dikoreksi.',
  'bulan.bentuk': 'Bulan ditulis tahun-bulan, contoh 2026-11.',
  'dokumen.id': '{Label} harus UUID berhuruf kecil. Salin dari dokumennya.',
  'dokumen.id7': '{Label} harus UUID versi 7 berhuruf kecil. Salin dari pembayarannya.',
  'dokumen.jumlah': 'Jumlah rincian berbeda dari {label}; selisihnya {selisih}. Cocokkan rinciannya.',
  'kas.jumlah': 'Uang yang dihitung berjumlah {x} menurut pecahannya. Perbaiki jumlah atau pecahannya.',
  'kas.pecahan': 'Pecahan {x} tidak beredar pada tanggal itu. Pindahkan ke pecahan yang benar.',
  'kas.selisih': 'Selisih kas menurut pecahan dan buku adalah {x}. Perbaiki selisihnya.',
  'kas.tanda_tangan': 'Lampirkan tepat satu: tanda tangan atau cap jempol penerima.',
  'kkpd.empat': 'Isi empat angka terakhir kartu saja.',
  'kkpd.mcc': 'Kode kategori pedagang (MCC) empat angka, contoh 5943.',
  'kode.bentuk': '{Label} ditulis dengan huruf besar, angka, titik, garis bawah, atau tanda hubung.',
  'lpj.register':
    'Bulan atau saldo register penutupan kas berbeda dari LPJ. Lampirkan register bulan yang sama.',
  'mutasi.mata_uang': 'Mata uang ditulis tiga huruf besar, contoh IDR.',
  'pajak.kjs': 'Kode jenis setoran (KJS) tiga angka, contoh 100.',
  'pajak.map': 'Kode akun pajak (MAP/KAP) enam angka yang diawali 4, contoh 411121.',
  'pembayaran.berita': remarkText.id,
  'pembayaran.berita_ref': 'Berita transfer diawali {x} lalu spasi. Tulis kembali beritanya.',
  'periode.terbalik': 'Tanggal akhir ({x}) mendahului tanggal awal. Periksa kedua tanggal.',
  'rekening.pmdn13': 'Kode rekening lama (Permendagri 13/2006) tertulis seperti 5.2.2.15.02.',
  'rincian.malam': 'Malam menginap adalah hari dikurangi satu, yaitu {n}. Perbaiki jumlah malamnya.',
  'rincian.selisih': 'Selisih dengan uang muka tidak cocok. Hitung kembali dari hak pelaksana dan uang muka.',
  'rp.negatif': '{Label} tidak boleh kurang dari nol. Isi nol atau lebih.',
  'shortref.bentuk': 'Referensi pendek terdiri atas P dan sembilan huruf/angka, contoh P000000018.',
  'shortref.periksa': 'Huruf periksa referensi pendek tidak cocok. Salin kembali dari pembayarannya.',
  'spm.penyetor': 'Potongan SPM jenis ini disetor oleh {x}. Pilih {x}.',
  'spp.kontrak': 'Belanja barang/jasa di atas {x} memerlukan kontrak. Isi data kontraknya.',
};
