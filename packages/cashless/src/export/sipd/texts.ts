import {idMessages} from '@kepahiang/schemas/messages/id.js';
import type {Catalogue} from '@kepahiang/schemas/messages/text.js';

/** Why SIPD could not take a line, or a profile, in Indonesian, by fault code. */
export const sipdTexts: Catalogue = {
  'sipd.kosong': '{Label} wajib diisi untuk SIPD.',
  'sipd.panjang': '{Label} paling panjang {n} karakter untuk SIPD, sekarang {m}. Singkatkan.',
  'sipd.uang': '{Label} harus uang kanonik, contoh 1610000.00.',
  'sipd.tanggal': '{Label} harus tanggal yang ada, contoh 2026-11-24.',
  'sipd.sen': '{Label} memuat sen, sedangkan profil ini meminta rupiah bulat.',
  'sipd.urusan': '{Label} masih X.XX. Ganti dengan urusan SKPD ini.',
  'sipd.padanan': '{Label} tidak ada padanannya dalam bentuk pendek.',
  'sipd.skpd_lain': '{Label} milik SKPD lain. Cocokkan dengan kode SKPD baris ini.',
  'sipd.dokumen_lain': '{Label} bukan nomor {x}.',
  'sipd.tahun_lain': '{Label} memuat tahun yang lain dari tanggalnya.',
  'sipd.ganda': '{Label} dengan kegiatan dan rekening yang sama sudah ada sebelumnya.',
  'sipd.register': 'Profil ini tidak memuat register {x}.',
  'sipd.judul': 'Judul kolom {x} sudah dipakai di register ini. Beri judul lain.',
  'sipd.nomor': 'Register ini belum memuat kolom nomor. Tanpa nomor, hasilnya tidak dapat dicocokkan.',
};

/** Texts of a line: those of the identifiers, and ours. @internal */
export const sipdRowTexts = (): Catalogue => ({...idMessages, ...sipdTexts});
