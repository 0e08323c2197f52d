import type {Catalogue} from './fill.ts';

// One export for each kind of field: a page pays for the texts of the fields it has.

/** Texts of what can be wrong with every field. */
export const answerId: Catalogue = {
  'isian.kosong': '{Label} wajib diisi.',
  'isian.bentuk': '{Label} tidak dapat dibaca. Isi kembali.',
  'isian.salah': '{Label} perlu diperiksa kembali.',
};

/** Texts of what can be wrong with text. */
export const textId: Catalogue = {
  'teks.pendek': '{Label} paling sedikit {min} huruf; baru {n} huruf.',
  'teks.panjang': '{Label} paling banyak {max} huruf; kelebihan {k} huruf.',
  'teks.tepi': '{Label} diawali atau diakhiri spasi. Hapus spasinya.',
  'teks.kendali': '{Label} memuat karakter yang tidak dapat disimpan. Ketik ulang bagian yang disalin.',
};

/** Texts of what can be wrong with choices. */
export const choiceId: Catalogue = {
  'pilihan.kosong': 'Pilih {label}.',
  'pilihan.tidak_ada': 'Pilihan {label} tidak tersedia. Pilih kembali dari daftar.',
  'centang.wajib': 'Beri tanda centang untuk melanjutkan.',
};

/** Texts of what can be wrong with numbers. */
export const numberId: Catalogue = {
  'angka.bentuk': '{Label} harus berupa angka. Gunakan koma untuk pecahan, contoh 12,5.',
  'angka.bulat': '{Label} harus berupa bilangan bulat, contoh 12.',
  'angka.kecil': '{Label} paling kecil {min}.',
  'angka.besar': '{Label} paling besar {max}.',
  'angka.di_bawah': '{Label} harus di bawah {max}.',
  'angka.di_atas': '{Label} harus di atas {min}.',
};

/** Texts of what can be wrong with dates. */
export const dateId: Catalogue = {
  'tgl.bentuk': 'Isi tanggal dengan urutan hari/bulan/tahun, contoh 24/11/2026.',
  'tgl.tidak_ada': 'Tanggal {x} tidak ada di kalender. Periksa hari dan bulannya.',
  'tgl.depan': 'Tanggal tidak boleh setelah hari ini ({x}).',
};

/** Texts of what can be wrong with amounts. */
export const rupiahId: Catalogue = {
  'rp.bentuk': '{Label} harus berupa angka, contoh 1.250.000.',
  'rp.koma': 'Gunakan titik sebagai pemisah ribuan, contoh 1.250.000. Koma tidak dipakai.',
  'rp.kelompok': 'Pemisah ribuan tidak tepat. Maksud Anda {saran}?',
  'rp.sen': 'Rupiah diisi tanpa sen.',
  'rp.batas': 'Nominal melebihi batas {x}.',
  'rp.nol': '{Label} harus lebih dari nol.',
};

/** Texts of what can be wrong with a NIK. */
export const nikId: Catalogue = {
  'nik.karakter': 'NIK hanya berisi angka 0–9. Periksa karakter ke-{i} ("{c}").',
  'nik.panjang': 'NIK harus 16 angka; Anda mengetik {n} angka.',
  'nik.contoh': 'Nomor ini hanya contoh. Isi NIK sesuai KTP-el atau KK.',
  'nik.provinsi': 'Dua angka pertama NIK ({x}) bukan kode provinsi. Cocokkan dengan KTP-el atau KK.',
  'nik.tanggal':
    'Angka ke-7 sampai ke-12 NIK ({x}) bukan tanggal lahir yang mungkin. Cocokkan kembali dengan KTP-el.',
  'nik.urut': 'Empat angka terakhir NIK tidak boleh 0000.',
};

/** Texts of what can be wrong with a NIB. */
export const nibId: Catalogue = {
  'nib.karakter': 'NIB hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nib.panjang': 'NIB harus 13 angka; Anda mengetik {n}. NIB tertera di bagian atas dokumen OSS.',
  'nib.contoh': 'Nomor ini hanya contoh. Isi NIB sesuai dokumen OSS.',
};

/** Texts of what can be wrong with a NIP. */
export const nipId: Catalogue = {
  'nip.karakter': 'NIP hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nip.panjang': 'NIP harus 18 angka; Anda mengetik {n}. NIP lama 9 angka sudah tidak dipakai.',
  'nip.tanggal': 'Delapan angka pertama NIP ({x}) bukan tanggal lahir (TTTTBBHH).',
  'nip.tmt': 'Angka ke-9 sampai ke-14 NIP ({x}) bukan tahun dan bulan pengangkatan.',
  'nip.kelamin': 'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
  'nip.urut': 'Tiga angka terakhir NIP tidak boleh 000.',
  'nip.peringatan.pppk':
    'Angka ke-13 dan ke-14 NIP ({x}) jarang dipakai untuk PPPK; biasanya 21. Lanjutkan bila memang tertulis demikian.',
  'nip.peringatan.usia':
    'Menurut NIP, pengangkatan tahun {x} terjadi di atas usia 45 tahun. Lanjutkan bila sesuai SK.',
};

/** Texts of what can be wrong with a medical record number. */
export const rmId: Catalogue = {
  'rm.karakter': 'Nomor rekam medis hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'rm.panjang': 'Nomor rekam medis RSUD Kepahiang {m} angka, termasuk nol di depan; Anda mengetik {n}.',
  'rm.contoh': 'Nomor ini hanya contoh. Isi nomor dari kartu berobat.',
};

/** Texts of what can be wrong with a mobile number. */
export const phoneId: Catalogue = {
  'hp.karakter': 'Nomor HP hanya berisi angka. Isi satu nomor saja.',
  'hp.pendek': 'Nomor HP terlalu pendek: {n} angka. Nomor Indonesia biasanya 10–13 angka.',
  'hp.panjang': 'Nomor HP terlalu panjang: {n} angka. Nomor Indonesia biasanya 10–13 angka.',
  'hp.bukan_hp':
    'Ini bukan nomor HP. Isi nomor yang dapat menerima SMS atau WhatsApp, contoh 0812-3456-7890.',
  'hp.luar': 'Nomor luar negeri tidak didukung di kolom ini.',
};

/** Texts of what can be wrong with an email address. */
export const emailId: Catalogue = {
  'email.bentuk': 'Alamat email belum lengkap. Contoh: nama@contoh.id.',
  'email.koma': 'Gunakan titik, bukan koma, pada alamat email.',
  'email.saran': 'Maksud Anda {saran}? Periksa bagian setelah @.',
};

/** Texts of what can be wrong with a point on the map. */
export const geoId: Catalogue = {
  'geo.kosong': 'Tentukan lokasinya: tekan "Pakai lokasi saya" atau isi lintang dan bujur.',
  'geo.bentuk': 'Isi lintang dan bujur sebagai angka, contoh -3,6289 dan 102,6445.',
  'geo.nol': 'Lokasi belum terbaca (0, 0). Ulangi pengambilan lokasi.',
  'geo.tertukar': 'Lintang dan bujur tertukar. Lintang Kepahiang sekitar −3,6 dan bujur sekitar 102,6.',
  'geo.minus': 'Lintang Kepahiang bernilai minus, contoh −3,6289. Tambahkan tanda minus.',
  'geo.luar': 'Titik ini di luar Kabupaten Kepahiang. Periksa kembali lokasinya.',
};

/** Texts of what can be wrong with files. */
export const fileId: Catalogue = {
  'berkas.wajib': 'Unggah {label}.',
  'berkas.belum': '{Label} belum selesai diunggah. Tunggu sebentar atau unggah ulang.',
  'berkas.kosong': 'Berkas ini kosong (0 KB). Pilih berkas lain.',
  'berkas.besar': 'Ukuran berkas {x} MB melebihi {y} MB. Perkecil berkas lalu coba lagi.',
  'berkas.jenis': 'Berkas harus {x}.',
  'berkas.heic': 'Berkas HEIC belum bisa dibaca. Ubah ke JPG atau ambil foto langsung dari sini.',
  'berkas.banyak': 'Paling banyak {max} berkas.',
  'berkas.gagal': 'Unggahan terputus. Isian Anda aman; tekan "Coba lagi".',
};

/** Texts of what can be wrong with what several forms of the portal ask. */
export const workId: Catalogue = {
  'nomor.bentuk': 'Nomor permohonan tertulis seperti DPMPTSP-2611-7K3QX9. Cocokkan dengan tanda terima.',
  'nomor.cek': 'Ada huruf atau angka yang keliru pada nomor permohonan. Cocokkan dengan tanda terima.',
  'nomor.akhiran': 'Isi empat angka terakhir nomor HP atau NIK Anda, atau kode lacak dari tanda terima.',
  'petugas.butir': 'Pilih paling sedikit satu isian yang perlu diperbaiki.',
  'perjadin.kembali': 'Tanggal kembali tidak boleh sebelum tanggal berangkat.',
  'perjadin.malam':
    'Jumlah malam penginapan melebihi lama perjalanan ({x}). Malam paling banyak hari dikurangi satu.',
  'perjadin.tarif': 'Tarif perjalanan untuk tujuan dan tanggal itu belum dimuat. Hubungi BKD.',
  'bayar.kanal':
    'Kanal tidak cocok: sesama bank memakai pemindahbukuan, beda bank memakai BI-FAST, SKNBI, atau RTGS.',
  'bayar.batas': 'Jumlah di luar batas kanal ini. Pilih kanal lain.',
  'bayar.jumlah': 'Jumlah harus sama dengan hasil hitung: {x}.',
  'bayar.fakta': 'Fakta pajak belum lengkap: isi jenis konstruksi atau golongan, dan jumlah tanpa sen.',
  'bayar.dokumen_belum': 'Dokumen ini belum boleh dibayar. NPD harus disetujui dan SP2D harus terbit.',
  'bayar.bukan_baris':
    'Rekening belanja ini tidak ada dalam dokumen sumber. Pilih rekening dari dokumen itu.',
  'bayar.sisa_dokumen': 'Jumlah bruto melebihi sisa dokumen sumber untuk rekening ini: {x}.',
};

/** Texts of what can be wrong with a nomor KK. */
export const kkId: Catalogue = {
  'kk.karakter': 'Nomor KK hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'kk.panjang': 'Nomor KK harus 16 angka; Anda mengetik {n} angka.',
  'kk.contoh': 'Nomor ini hanya contoh. Isi nomor KK sesuai Kartu Keluarga.',
  'kk.provinsi': 'Dua angka pertama nomor KK ({x}) bukan kode provinsi. Cocokkan dengan Kartu Keluarga.',
  'kk.nik_terketik': 'Ini tampaknya NIK, bukan nomor KK. Nomor KK ada di bagian atas Kartu Keluarga.',
  'kk.tanggal':
    'Angka ke-7 sampai ke-12 nomor KK ({x}) bukan tanggal yang mungkin. Cocokkan dengan Kartu Keluarga.',
  'kk.urut': 'Empat angka terakhir nomor KK tidak boleh 0000.',
  'kk.peringatan.tanggal':
    'Tanggal pada nomor KK ({x}) belum terjadi. Lanjutkan bila memang tertulis demikian di Kartu Keluarga.',
  'kk.sama_nik': 'Nomor KK tidak boleh sama dengan NIK. Nomor KK ada di bagian atas Kartu Keluarga.',
};

/** Texts of what can be wrong with a BPJS Kesehatan card number. */
export const bpjsId: Catalogue = {
  'bpjs.karakter': 'Nomor kartu BPJS Kesehatan hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'bpjs.panjang': "Nomor kartu BPJS Kesehatan 13 angka. Bila memakai NIK (16 angka), pilih 'Pakai NIK'.",
  'bpjs.contoh': 'Nomor ini hanya contoh. Isi nomor sesuai kartu BPJS Kesehatan.',
  'bpjs.peringatan.awalan':
    'Nomor kartu BPJS Kesehatan biasanya diawali 000. Lanjutkan bila memang tertulis demikian di kartu.',
  'bpjs.panjang_nik': 'Isi 13 angka nomor kartu BPJS Kesehatan atau 16 angka NIK; Anda mengetik {n} angka.',
};

/** Texts of what can be wrong with an NPWP. */
export const npwpId: Catalogue = {
  'npwp.karakter': 'NPWP hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'npwp.nol_hilang':
    'NPWP 14 angka: kemungkinan angka 0 di depan terhapus oleh Excel. Tambahkan angka 0 di depan.',
  'npwp.panjang': 'NPWP harus 16 angka (format baru) atau 15 angka (format lama); Anda mengetik {n}.',
  'npwp.contoh': 'Angka nol semua bukan NPWP. Kosongkan bila tidak punya NPWP.',
  'npwp.cek': 'Angka pemeriksa NPWP tidak cocok. Periksa kembali sembilan angka pertama.',
  'npwp.nik': 'NPWP 16 angka yang tidak diawali 0 adalah NIK. {pesan}',
  'npwp.peringatan.baru':
    'NPWP yang diawali 10 belum dapat diverifikasi. Lanjutkan bila memang tertulis demikian.',
  'npwp.beda_nik': 'NPWP orang pribadi sama dengan NIK-nya. Isi NPWP dengan NIK penerima.',
};

/** Texts of what can be wrong with a name. */
export const nameId: Catalogue = {
  'nama.angka': 'Nama tidak memuat angka. Tulis seperti pada KTP-el.',
  'nama.bentuk':
    'Nama hanya berisi huruf, spasi, titik, koma, petik, dan tanda hubung. Periksa karakter ke-{i} ("{c}").',
};

/** Texts of what can be wrong with a one-time code. */
export const otpId: Catalogue = {
  'otp.karakter': 'Kode hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'otp.panjang': 'Kode harus {m} angka; Anda mengetik {n} angka.',
};

/** Texts of what can be wrong with a switch. */
export const switchId: Catalogue = {
  'saklar.wajib': 'Nyalakan pilihan ini untuk melanjutkan.',
};

/** Texts of what can be wrong with a date that must be one of those offered. */
export const datePickerId: Catalogue = {
  'tgl.awal': 'Tanggal paling awal {min}. Pilih tanggal itu atau sesudahnya.',
  'tgl.akhir': 'Tanggal paling akhir {max}. Pilih tanggal itu atau sebelumnya.',
  'tgl.tutup': 'Tanggal {x} tidak dapat dipilih: {alasan}. Pilih tanggal lain.',
};

/** Texts of what can be wrong with the border of a piece of land. */
export const polygonId: Catalogue = {
  'poligon.kosong': 'Isi titik batas {label}, paling sedikit 3 titik.',
  'poligon.sedikit': 'Batas {label} memerlukan paling sedikit {min} titik; baru {n} titik.',
  'poligon.bentuk': 'Titik ke-{i}: isi lintang dan bujur sebagai angka, contoh -3,6289 dan 102,6445.',
  'poligon.luar': 'Titik ke-{i} di luar Kabupaten Kepahiang. Periksa angkanya.',
  'poligon.sama': 'Titik ke-{i} sama dengan titik sebelumnya. Hapus salah satunya.',
  'poligon.silang':
    'Garis setelah titik ke-{i} memotong garis setelah titik ke-{j}. Urutkan titiknya mengelilingi lahan.',
};

/** Texts of what can be wrong with an address. */
export const addressId: Catalogue = {
  'rt.bentuk': '{Label} ditulis dengan 1 sampai 3 angka, misalnya 003.',
  'kodepos.bentuk': 'Kode pos terdiri dari 5 angka, misalnya 39372.',
  'alamat.kosong': 'Lengkapi {label}: isi {x}.',
};

/** Texts of what can be wrong with a signature. */
export const signatureId: Catalogue = {
  'ttd.kosong': 'Bubuhkan tanda tangan, atau ketik nama lengkap Anda.',
};

/** Texts of what can be wrong with times of day. */
export const timeId: Catalogue = {
  'waktu.bentuk': 'Isi tanggal dan jam, contoh 24/11/2026 pukul 09.05.',
  'jam.bentuk': 'Isi jam dan menit, contoh 09.05.',
};

/** Texts of what can be wrong with lists. */
export const listId: Catalogue = {
  'daftar.kurang': '{Label} paling sedikit {min}; baru {n}.',
  'daftar.lebih': '{Label} paling banyak {max}; Anda mengisi {n}.',
};

/** Texts of what only a server or a whole form finds; it sends them along. */
export const serverId: Catalogue = {
  'isian.tidak_berlaku': 'Isian ini tidak berlaku untuk jawaban Anda yang lain. Hapus dari kiriman.',
  'isian.turunan': '{Label} ditentukan oleh jawaban lain dan tidak dapat diubah.',
  'berkas.total': 'Seluruh berkas berjumlah {x} MB; paling besar {y} MB. Perkecil salah satu berkas.',
  'berkas.isi': 'Isi berkas tidak sesuai dengan namanya. Pilih berkas aslinya.',
};
