import type {Catalogue} from './fill.ts';

/** Texts in Indonesian of the identifiers that have no field of their own: treasury, tax, health, places. */
export const typeId: Catalogue = {
  'wilayah.bentuk': 'Kode wilayah {x} tidak lengkap. Tulis seperti 17.08.04.1003.',
  'wilayah.provinsi': 'Kode {x} bukan kode provinsi.',
  'wilayah.tidak_ada': 'Kode wilayah {x} tidak ada di Kabupaten Kepahiang. Pilih dari daftar desa/kelurahan.',
  'rekening.lebar':
    'Kode rekening harus 5.1.02.01.001.00024 (3 dan 5 angka di dua bagian terakhir) atau 5.1.02.01.01.0024. Jangan campur.',
  'rekening.bukan_rincian': 'Pilih kode sampai sub rincian objek.',
  'subkegiatan.pola': 'Kode sub kegiatan tertulis seperti 1.02.01.2.06.0009.',
  'skpd.pola': 'Kode SKPD tertulis seperti 1.02.0.00.0.00.01.0000.',
  'bank.karakter': 'Kode bank hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'bank.panjang': 'Kode bank harus 3 angka; Anda mengetik {n}.',
  'bank.contoh': 'Kode bank 000 tidak dipakai. Pilih bank dari daftar.',
  'rekeningbank.karakter': 'Nomor rekening hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'rekeningbank.contoh': 'Nomor ini hanya contoh. Isi nomor rekening dari buku tabungan.',
  'nip.peringatan.tanggal':
    'Tanggal lahir pada NIP ({kiri}) berbeda dari isian ({kanan}). Periksa SK; lanjutkan bila isian sudah benar.',
  'nip.peringatan.kelamin': 'NIP menunjukkan {kiri}, sedangkan isian {kanan}. Periksa kembali.',
  'kpj.huruf':
    'Nomor KPJ terdiri dari 11 angka. Bila kartu lama Anda memuat huruf, serahkan ke petugas untuk diperiksa.',
  'kpj.karakter': 'Nomor KPJ hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'kpj.panjang': 'Nomor KPJ harus 11 angka; Anda mengetik {n} angka.',
  'kpj.contoh': 'Nomor ini hanya contoh. Isi nomor sesuai kartu BPJS Ketenagakerjaan.',
  'kpj.peringatan.lama': 'Nomor ini memuat huruf seperti kartu lama; petugas akan memeriksanya.',
  'faskes.bentuk':
    'Kode faskes tertulis seperti 0702R001: empat angka, satu huruf atau angka, lalu tiga angka.',
  'sep.karakter': 'Nomor SEP hanya berisi angka dan huruf besar. Periksa karakter ke-{i} ("{c}").',
  'sep.panjang': 'Nomor SEP harus 19 huruf/angka; Anda mengetik {n}.',
  'sep.jenis': 'Ini nomor rujukan, bukan SEP. SEP memiliki huruf V di posisi ke-13.',
  'sep.bulan': 'Angka ke-9 dan ke-10 nomor SEP ({x}) bukan bulan. Cocokkan dengan lembar SEP.',
  'sep.bentuk': 'Nomor SEP tertulis seperti 0702R0011126V000001. Cocokkan dengan lembar SEP.',
  'rujukan.karakter': 'Nomor rujukan hanya berisi angka dan huruf besar. Periksa karakter ke-{i} ("{c}").',
  'rujukan.panjang': 'Nomor rujukan harus 19 huruf/angka; Anda mengetik {n}.',
  'rujukan.sep': 'Ini nomor SEP, bukan nomor rujukan. Nomor rujukan ada di surat rujukan.',
  'rujukan.bentuk': 'Nomor rujukan tertulis seperti 0702R0011126B000001. Cocokkan dengan surat rujukan.',
  'str.bentuk': 'Nomor STR paling sedikit 10 dan paling banyak 40 huruf/angka. Cocokkan dengan STR Anda.',
  'str.peringatan.bentuk':
    'Nomor STR biasanya 16–17 angka, atau dua huruf dan 14 angka. Lanjutkan bila memang tertulis demikian.',
  'sip.bentuk': 'Nomor SIP 3 sampai 60 huruf/angka, contoh 503/012/SIP-P/DPMPTSP/2026.',
  'nitku.karakter': 'NITKU hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nitku.panjang': 'NITKU 22 angka: NPWP 16 angka ditambah 6 angka tempat usaha. Yang Anda isi {n} angka.',
  'nitku.contoh': 'Angka nol semua bukan NITKU. Isi nomor dari Coretax.',
  'nitku.npwp': 'Enam belas angka pertama NITKU adalah NPWP. {pesan}',
  'kbli.karakter':
    'Kode KBLI hanya berisi angka, tanpa huruf kategori dan titik. Periksa karakter ke-{i} ("{c}").',
  'kbli.panjang': 'Kode KBLI harus 5 angka (kelompok). Kode {n} angka bukan kelompok.',
  'kbli.golongan': 'Dua angka pertama kode KBLI ({x}) bukan golongan pokok. Cocokkan dengan daftar KBLI.',
  'kbli.peringatan.edisi': 'Golongan pokok 45 hanya ada di KBLI 2020. Pastikan edisi kodenya.',
  'kbli.peringatan.lama':
    'Kode ini dari KBLI 2020, sedangkan izin baru memakai KBLI 2025. Periksa padanannya di OSS.',
  'kop.bentuk': 'Kode objek pajak tertulis seperti 24-104-01. Salin dari daftar kode di Coretax.',
  'kapkjs.bentuk':
    'KAP-KJS tertulis seperti 411121-100: enam angka akun yang diawali 4, lalu tiga angka jenis setoran.',
  'kapkjs.peringatan.tidak_dikenal':
    'Kode akun pajak {x} jarang dipakai bendahara. Lanjutkan bila memang tertulis demikian pada kode billing.',
  'billing.karakter': 'Kode billing hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'billing.panjang':
    'Kode billing 15 angka; Anda mengetik {n}. Bukti bayar (NTPN) berbeda dari kode billing.',
  'billing.contoh': 'Nomor ini hanya contoh. Salin kode billing dari dokumen tagihan.',
  'ntpn.karakter': 'NTPN hanya berisi angka dan huruf besar. Periksa karakter ke-{i} ("{c}").',
  'ntpn.billing':
    'Ini tampaknya kode billing (15 angka). NTPN 16 huruf/angka ada di Bukti Penerimaan Negara.',
  'ntpn.panjang':
    'NTPN harus 16 huruf/angka seperti tertera pada Bukti Penerimaan Negara; Anda mengetik {n}.',
  'ntpn.contoh': 'Nomor ini hanya contoh. Salin NTPN dari Bukti Penerimaan Negara.',
  'ntb.karakter': 'NTB hanya berisi angka dan huruf besar. Periksa karakter ke-{i} ("{c}").',
  'ntb.panjang': 'NTB 6 sampai 16 huruf/angka; Anda mengetik {n}.',
  'ntb.contoh': 'Nomor ini hanya contoh. Salin NTB dari bukti setor bank.',
  'kodepos.peringatan.kecamatan':
    'Kode pos kecamatan ini biasanya {kiri}; Anda mengisi {kanan}. Lanjutkan bila memang demikian.',
  'nop.karakter': 'NOP hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nop.panjang': 'NOP 18 angka seperti pada SPPT; Anda mengetik {n}.',
  'nop.provinsi': 'Dua angka pertama NOP ({x}) bukan kode provinsi. Cocokkan dengan SPPT.',
  'nop.urut': 'Nomor urut pada NOP tidak boleh 0000. Cocokkan dengan SPPT.',
  'nop.blok': 'Kode blok pada NOP tidak boleh 000. Cocokkan dengan SPPT.',
  'nop.peringatan.khusus':
    'Angka terakhir NOP ({x}) jarang dipakai; biasanya 0. Lanjutkan bila memang tertulis demikian di SPPT.',
  'rekening.bas':
    'Ini kode akun BAS pemerintah pusat. Pakai kode rekening daerah seperti 5.1.02.01.001.00024.',
  'rekening.bukan_belanja': 'Pilih kode rekening belanja, yaitu yang diawali angka 5.',
  'subkegiatan.tingkat':
    'Kode ini baru sampai program atau kegiatan. Pilih sampai sub kegiatan, contoh 1.02.01.2.06.0009.',
  'subkegiatan.peringatan.kewenangan':
    'Angka kewenangan pada kode ini {x}; untuk kabupaten biasanya 2. Lanjutkan bila memang tertulis demikian di DPA.',
  'sp2d.pola':
    'Nomor SP2D mengikuti pola SIPD, contoh 17.08/04.0/000123/LS/1.03.0.00.0.00.01.0000/M/11/2026. Salin dari dokumen, jangan diketik ulang.',
  'ta.bentuk': 'Tahun anggaran ditulis empat angka, contoh 2026.',
  'ta.awal': 'Tahun anggaran paling awal 2003. Periksa kembali tahunnya.',
  'ta.depan': 'Tahun anggaran {x} lebih dari satu tahun ke depan. Periksa kembali tahunnya.',
  'bank.digabung': 'Kode bank 422 (BRI Syariah) sudah bergabung ke Bank Syariah Indonesia. Pakai kode 451.',
  'bic.bentuk': 'Kode BIC tertulis seperti BRINIDJA: delapan atau sebelas huruf/angka dengan ID di tengah.',
  'rekeningbank.batas': 'Nomor rekening 5 sampai 20 angka; Anda mengetik {n}. Periksa buku tabungan.',
  'rekeningbank.panjang':
    'Nomor rekening {bank} biasanya {n} angka; Anda mengetik {m}. Periksa buku tabungan.',
  'va.karakter': 'Nomor VA hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'va.panjang': 'Nomor VA 8 sampai 28 angka; Anda mengetik {n}. Salin dari tagihan.',
  'va.contoh': 'Nomor ini hanya contoh. Salin nomor VA dari tagihan.',
  'nmid.bentuk': 'NMID diawali ID lalu 13 angka, seperti tercetak di bawah kode QRIS.',
  'snap.bentuk': 'Nominal SNAP ditulis tanpa pemisah ribuan dan dengan .00, contoh 1250000.00.',
  'surat.klasifikasi': 'Nomor surat diawali kode klasifikasi arsip, contoh 000.1.2.3/123/DPUPR/2026.',
  'surat.tahun': 'Nomor surat diakhiri tahun empat angka, contoh 000.1.2.3/123/DPUPR/2026.',
  'surat.bentuk': 'Nomor surat tertulis seperti 000.1.2.3/123/DPUPR/2026, tanpa spasi.',
  'surat.masuk': 'Nomor surat masuk 3 sampai 60 huruf/angka, persis seperti tertulis pada suratnya.',
  'plat.bentuk': 'Tulis nomor polisi seperti BD 1234 GA (tanpa nol di depan angka).',
  'icd.bentuk': 'Kode ICD-10 berupa satu huruf dan dua angka, boleh diikuti titik, contoh J18.9.',
  'icd9.bentuk': 'Kode ICD-9-CM berupa dua angka, boleh diikuti titik dan satu atau dua angka, contoh 47.09.',
  'paspor.bentuk': 'Nomor paspor berupa satu huruf dan tujuh angka, contoh X1234567.',
  'akta.bentuk': 'Nomor akta tertulis seperti 1708-LU-24112026-0001. Cocokkan dengan akta.',
  'akta.tanggal': 'Tanggal pada nomor akta ({x}) bukan tanggal yang mungkin. Cocokkan dengan akta.',
  'nisn.karakter': 'NISN hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nisn.panjang': 'NISN harus 10 angka; Anda mengetik {n} angka.',
  'npsn.karakter': 'NPSN hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'npsn.panjang': 'NPSN harus 8 angka; Anda mengetik {n} angka.',
  'ihs.pasien': 'Nomor IHS pasien berupa huruf P dan sebelas angka. Salin dari SATUSEHAT.',
  'ihs.nakes': 'Nomor IHS tenaga kesehatan berupa sebelas angka. Salin dari SATUSEHAT.',
  'faktur.karakter': 'Nomor faktur pajak hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'faktur.panjang': 'Nomor faktur pajak harus 17 angka; Anda mengetik {n} angka.',
  'rup.karakter': 'Kode RUP hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'rup.panjang': 'Kode RUP harus 8 angka; Anda mengetik {n} angka.',
  'barang.bentuk': 'Kode barang tertulis seperti 1.3.2.05.01.04.001. Salin dari daftar kode barang.',
  'sumberdana.bentuk': 'Kode sumber dana tertulis seperti 1.1.01.01. Salin dari DPA.',
  'sim.karakter': 'Nomor SIM hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'sim.panjang': 'Nomor SIM harus 12 sampai 14 angka; Anda mengetik {n} angka.',
  'nuptk.karakter': 'NUPTK hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nuptk.panjang': 'NUPTK harus 16 angka; Anda mengetik {n} angka.',
  'nrg.karakter': 'NRG hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'nrg.panjang': 'NRG harus 12 angka; Anda mengetik {n} angka.',
  'sertifikat.karakter': 'Nomor sertifikat tanah hanya berisi angka. Periksa karakter ke-{i} ("{c}").',
  'sertifikat.panjang': 'Nomor sertifikat tanah harus 14 angka; Anda mengetik {n} angka.',
  'kontrak.bentuk': 'Nomor kontrak 3 sampai 60 huruf/angka, persis seperti tertulis pada dokumennya.',
  'telp.bentuk': 'Nomor telepon tidak lengkap. Sertakan kode area, contoh (0732) 391000, atau isi nomor HP.',
  'proxy.bentuk':
    'Proxy BI-FAST berupa nomor HP atau alamat email yang terdaftar di bank. Isi salah satunya.',
  'proxy.email': 'Alamat email pada proxy BI-FAST belum benar. {pesan}',
  'qris.rusak': 'Kode QRIS tidak terbaca utuh. Pindai ulang dari stiker asli.',
  'qris.urutan': 'Susunan kode QRIS tidak sesuai standar (tag {x}). Pindai ulang dari stiker asli.',
  'qris.ganda': 'Kode QRIS memuat tag {x} dua kali. Pindai ulang dari stiker asli.',
  'qris.crc': 'Kode QRIS rusak atau telah diubah (CRC tidak cocok). Pindai ulang dari stiker asli.',
  'qris.bukan': 'Ini bukan kode QRIS Indonesia. Pindai kode QRIS yang resmi.',
  'qris.kurang': 'Kode QRIS tidak lengkap: tag {x} tidak ada. Minta kode baru kepada penyelenggara QRIS.',
  'qris.isi': 'Isi tag {x} pada kode QRIS tidak sesuai standar. Minta kode baru kepada penyelenggara QRIS.',
  'qris.jumlah': 'Nominal pada kode QRIS tidak sesuai standar. Minta kode baru kepada kasir.',
  'qris.tip': 'Ketentuan tip pada kode QRIS tidak sesuai standar. Minta kode baru kepada kasir.',
  'qris.nmid': 'NMID {x} bukan milik {opd}. Jangan lanjutkan pembayaran.',
  'qris.peringatan.crc_kecil': 'CRC kode QRIS ditulis dengan huruf kecil. Kode tetap dapat dipakai.',
  'qris.peringatan.nmid': 'Bentuk NMID pada kode QRIS tidak lazim. Cocokkan nama penjual sebelum membayar.',
  'qris.peringatan.tanpa_51':
    'Kode QRIS statis ini tanpa tag 51 (data nasional). Cocokkan nama penjual sebelum membayar.',
  'qris.peringatan.nns':
    'Penerbit pada kode QRIS tidak dikenal ({x}). Cocokkan nama penjual sebelum membayar.',
  'qris.peringatan.pan':
    'Angka pemeriksa nomor penjual pada kode QRIS tidak cocok ({x}). Cocokkan nama penjual sebelum membayar.',
  'nip.jenis': 'NIP ini milik {kiri}, sedangkan isian {kanan}. Cocokkan dengan SK.',
  'wilayah.kecamatan': 'Desa/kelurahan ini bukan di kecamatan yang Anda pilih. Pilih kembali dari daftar.',
  'rekening.di_luar_dpa':
    'Kode rekening ini tidak ada di DPA untuk sub kegiatan dan tahun itu. Pilih dari daftar DPA.',
  'sp2d.skpd':
    'Kode SKPD pada nomor SP2D ({kiri}) berbeda dari SKPD catatan ini ({kanan}). Periksa nomor SP2D.',
  'sp2d.tahun': 'Tahun pada nomor SP2D ({kiri}) berbeda dari tahun anggaran ({kanan}). Periksa nomor SP2D.',
  'dokumen.urutan_tanggal':
    'Tanggal dokumen ini ({kiri}) mendahului dokumen sebelumnya ({kanan}). Periksa kedua tanggal.',
  'dokumen.tahun': 'Tanggal ini tidak dalam tahun anggaran {kanan}. Periksa tanggal atau tahun anggarannya.',
  'bayar.imbang':
    'Nilai bruto ({kiri}) tidak sama dengan neto ditambah potongan ({kanan}). Periksa ketiganya.',
  'bayar.satu_kanal': 'Isi rujukan tepat satu kanal pembayaran; sekarang terisi {n}.',
  'bayar.peringatan.nama':
    'Nama pemilik rekening berbeda dari nama penerima. Pastikan rekeningnya benar sebelum membayar.',
  'bayar.kode_bank': 'Isi kode bank dari rekening penerima.',
  'register.peringatan.rekening':
    'Baris ke-{kiri} dan ke-{kanan} memakai rekening yang sama untuk penerima berbeda. Periksa keduanya.',
  'register.peringatan.ganda': 'Baris ke-{kiri} dan ke-{kanan} memakai nomor yang sama. Periksa keduanya.',
  'perjadin.tahun': 'Perjalanan harus dalam tahun anggaran {kanan}. Periksa tanggalnya.',
  'perjadin.tumpang_tindih':
    'Perjalanan pada baris ke-{kiri} dan ke-{kanan} bertumpuk tanggalnya untuk NIP yang sama. Periksa keduanya.',
  'perjadin.tujuan': 'Perjalanan luar daerah tidak bertujuan di Kabupaten Kepahiang. Periksa tujuannya.',
  'sip.tanpa_str': 'SIP memerlukan STR. Isi nomor STR.',
  'sip.habis': 'Masa berlaku SIP sudah lewat ({kiri}). Perpanjang SIP dahulu.',
  'sip.faskes_luar': 'Fasilitas ini di luar Kabupaten Kepahiang. Ajukan SIP di kabupaten/kota fasilitas itu.',
  'nik.peringatan.wilayah':
    'Kode kabupaten {x} tidak ada di daftar saat ini. Lanjutkan bila memang tertulis demikian di KTP-el.',
  'nik.peringatan.kecamatan':
    'Kode kecamatan {x} tidak ada di Kabupaten Kepahiang. Lanjutkan bila memang tertulis demikian di KTP-el.',
  'nik.peringatan.tanggal':
    'Tanggal lahir pada NIK ({kiri}) berbeda dari isian ({kanan}). Lanjutkan bila sesuai KTP-el.',
  'nik.peringatan.kelamin': 'NIK menunjukkan {kiri}, sedangkan isian {kanan}. Periksa kembali.',
  'sel.excel':
    '{Label} sudah diubah Excel menjadi bilangan. Kolom Excel harus bertipe Teks; salin ulang dari dokumen asli.',
};
