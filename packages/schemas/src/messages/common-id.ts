import type {Catalogue} from './fill.ts';

/** Fault texts in Indonesian of the rules common to every OPD: survey, complaints, privacy, letters, files, queue. */
export const commonId: Catalogue = {
  'skm.kosong': 'Jawaban baris {baris} belum memuat {unsur}. Isi semua unsur atau lewati survei.',
  'skm.nilai': 'Nilai {unsur} pada baris {baris} harus 1, 2, 3, atau 4. Periksa kembali isian baris itu.',
  'pengaduan.anonim': 'Laporan anonim tidak memuat {label}. Kosongkan {label} atau lapor dengan nama.',
  'pengaduan.wbs':
    'Laporan dugaan korupsi tidak diteruskan ke instansi ini. Teruskan ke WBS Inspektorat; bila Inspektorat yang dilaporkan, ke SP4N-LAPOR!.',
  'pdp.terlambat':
    'Batas pemberitahuan 3×24 jam berakhir {x}. Kirim sekarang dan catat alasan keterlambatannya.',
  'permohonan.ingat_perlu_perbaikan':
    'Kirim perbaikan paling lambat {x}. Sesudah itu permohonan kedaluwarsa dan harus diajukan dari awal.',
  'permohonan.ingat_menunggu_pembayaran':
    'Bayar retribusi paling lambat {x}. Sesudah itu permohonan kedaluwarsa dan harus diajukan dari awal.',
  'surat.mundur': 'Surat terakhir bertanggal {x}. Beri tanggal yang sama atau sesudahnya.',
  'surat.lompat':
    'Nomor urut {n} melompati {harap}. Cari surat yang hilang atau catat nomornya sebagai batal.',
  'surat.ganda': 'Nomor urut {n} sudah dipakai. Beri nomor berikutnya kepada salah satu surat.',
  'surat.beda_tahun': 'Tahun pada nomor surat berbeda dari tanggalnya. Cocokkan keduanya.',
  'surat.alasan': 'Nomor surat yang batal memerlukan alasan. Isi alasannya.',
  'berkas.nama': 'Nama berkas memuat tanda garis miring. Ganti namanya lalu unggah kembali.',
  'berkas.ganda': 'Nama berkas mempunyai dua akhiran yang berbeda. Sisakan satu akhiran, contoh ktp.jpg.',
  'berkas.svg': 'Berkas SVG tidak diterima. Simpan gambarnya sebagai JPG atau PNG.',
  'berkas.html': 'Halaman web tidak diterima. Cetak halaman itu ke PDF lalu unggah PDF-nya.',
  'berkas.makro': 'Berkas Office ini memuat makro. Simpan sebagai PDF lalu unggah PDF-nya.',
  'berkas.arsip': 'Berkas ZIP atau RAR tidak diterima. Unggah isinya satu per satu.',
  'berkas.program': 'Berkas program tidak diterima. Unggah foto atau PDF dokumennya.',
  'berkas.sandi': 'PDF ini dikunci dengan kata sandi. Buka kuncinya, simpan ulang, lalu unggah kembali.',
  'antrean.penuh': 'Kuota pada tanggal dan dokter ini sudah habis. Pilih tanggal atau dokter lain.',
  'antrean.tanggal': 'Pilih tanggal periksa dari {x} sampai {y}.',
  'antrean.tutup': 'Poli tutup pada {x}. Pilih tanggal lain.',
  'antrean.ganda': 'Anda sudah terdaftar di poli ini pada tanggal yang sama. Gunakan nomor antrean yang ada.',
  'antrean.rujukan': 'Rujukan berlaku sampai {x}. Pilih tanggal sebelum itu atau minta rujukan baru.',
  'antrean.lewat_jam': 'Perkiraan giliran melewati akhir jam praktik ({x}). Pilih tanggal atau dokter lain.',
  'tugas.tidak_dikenal': 'Tugas {n} tidak dikenal BPJS. Gunakan 1 sampai 7, atau 99 untuk batal.',
  'tugas.awal': 'Tugas pertama tidak boleh {n}. Pasien baru mulai dari 1, pasien lama boleh mulai dari 3.',
  'tugas.urutan': 'Tugas {n} berulang atau mundur. Kirim tugas menurut urutannya.',
  'tugas.waktu': 'Waktu tugas {n} tidak sesudah tugas sebelumnya. Periksa jam pencatatannya.',
  'tugas.batal': 'Antrean tidak dapat dibatalkan lagi setelah tugas 5. Selesaikan kunjungan ini.',
  'tugas.sesudah_batal': 'Antrean sudah batal, tugas {n} tidak dapat dikirim. Buat antrean baru.',
};
