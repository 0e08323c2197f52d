import type {Catalogue} from './fill.ts';

/** Texts for money typed with wrong groups, region profiles and village lists, in Indonesian. */
export const placeId: Catalogue = {
  'daerah.bentuk': 'Profil daerah harus berupa objek JSON. Periksa isi berkasnya.',
  'daerah.kosong': 'Bagian ini belum ada. Tambahkan pada profil daerah.',
  'daerah.jenis': 'Nilai ini harus berupa {x}. Perbaiki pada profil daerah.',
  'daerah.kode': 'Kode {x} tidak sesuai bentuknya. Tulis seperti {contoh}.',
  'daerah.provinsi':
    'Kode {x} tidak diawali kode provinsi yang ada. Cocokkan dengan Kepmendagri yang berlaku.',
  'daerah.luar': 'Kode {x} berada di luar {kab}. Pakai kode yang diawali {kab}.',
  'daerah.ganda': 'Nilai {x} sudah dipakai pada baris ke-{n}. Tulis nilai yang lain.',
  'daerah.pilihan': 'Nilai {x} tidak dikenal. Pilih salah satu: {y}.',
  'daerah.tanggal': 'Tanggal {x} tidak ada di kalender. Tulis seperti 2026-11-24.',
  'daerah.jam': 'Jam {x} tidak dapat dibaca. Tulis seperti 16:00.',
  'daerah.hari_kerja': 'Hari kerja memakai angka 1 (Senin) sampai 7 (Minggu). Perbaiki daftar hari kerja.',
  'daerah.tahun': 'Tanggal {x} berada di luar tahun {y}. Pindahkan ke tahun kalender yang sesuai.',
  'daerah.sumber':
    'Kalender tahun {x} belum menyebut sumber hukumnya. Isi nomor SKB atau keputusan kepala daerah.',
  'daerah.dasar': 'Dasar hukum belum diisi. Tulis jenis, nomor, dan tahun peraturannya.',
  'daerah.masa': 'Tanggal berakhir {x} mendahului tanggal mulai {y}. Periksa keduanya.',
  'daerah.tumpang':
    'Masa berlaku baris ini bertumpuk dengan baris ke-{n}. Tutup baris yang lama dengan tanggal berakhir.',
  'daerah.kotak': 'Batas lintang dan bujur terbalik atau di luar Indonesia. Periksa keempat angkanya.',
  'daerah.titik': 'Titik ini di luar batas kabupaten. Periksa lintang dan bujurnya.',
  'daerah.opd': 'OPD {x} tidak ada di daftar OPD profil ini. Tambahkan OPD itu atau perbaiki kodenya.',
  'daerah.tarif': 'Nilai tarif belum diisi. Isi angka, teks, atau objek tanpa nilai kosong.',
  'desa.kosong': 'Berkas ini kosong. Pilih berkas daftar desa/kelurahan.',
  'desa.judul': 'Judul kolom tidak ditemukan. Tulis kode,nama atau code,name di baris pertama.',
  'desa.besar': 'Berkas melebihi {max} {satuan}. Bagi berkas menurut provinsi lalu muat satu per satu.',
  'desa.kolom': 'Baris {n} tidak memuat kode dan nama. Isi kedua kolom itu.',
  'desa.kutip': 'Baris {n} memuat tanda kutip yang tidak ditutup. Tutup tanda kutipnya.',
  'desa.kode': 'Baris {n}: kode {x} bukan kode wilayah. Tulis seperti 17.08.04.1003.',
  'desa.provinsi':
    'Baris {n}: dua angka pertama kode {x} bukan kode provinsi. Cocokkan dengan Kepmendagri yang berlaku.',
  'desa.nama':
    'Baris {n}: nama lebih dari {max} huruf atau memuat karakter yang tidak terbaca. Perbaiki namanya.',
  'desa.ganda': 'Baris {n}: kode {x} sudah ada di baris {m}. Hapus salah satunya.',
  'desa.induk': 'Baris {n}: induk {y} dari kode {x} tidak ada. Tambahkan induknya atau perbaiki kodenya.',
};
