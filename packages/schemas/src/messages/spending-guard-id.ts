import type {Catalogue} from './fill.ts';

/** Texts in Indonesian of what an office's other documents say against one: guards and what makes a document invalid. */
export const spendingGuardId: Catalogue = {
  'B-04': 'Permintaan melebihi sisa SPD sebesar {lebih}. Kurangi jumlahnya atau mintakan SPD.',
  'B-05':
    'SPD melebihi anggaran kas sampai akhir periodenya sebesar {lebih}. Kurangi SPD atau ubah anggaran kas.',
  'B-06': 'UP melebihi besaran menurut keputusan kepala daerah sebesar {lebih}. Kurangi jumlahnya.',
  'B-06-ONCE': 'UP tahun ini sudah diajukan. Ajukan GU atau TU.',
  'B-07': 'UP baru terpakai {persen} persen menurut SPJ yang disahkan. Ajukan GU setelah batasnya tercapai.',
  'B-07-OVER': 'GU melebihi sisa SPJ yang disahkan sebesar {lebih}. Kurangi jumlahnya.',
  'B-08-OPEN':
    'Sub kegiatan {sub} masih mempunyai TU yang belum selesai. Pertanggungjawabkan dan setorkan sisanya lebih dulu.',
  'B-09': 'Bruto SPP nihil harus sama dengan SPJ yang disahkan; selisihnya {selisih}. Cocokkan keduanya.',
  'B-13': 'Dokumen ini berbeda dari dokumen sebelumnya pada {bagian}. Samakan dengan SPP-nya.',
  DPA_NOT_DISAHKAN: 'DPA dasarnya bukan DPA yang disahkan dan berlaku. Pilih DPA atau DPPA yang berlaku.',
  PLAN_NOT_DISAHKAN: 'Anggaran kas DPA ini belum disahkan. Sahkan anggaran kas lebih dulu.',
  PLAN_OVER_PAGU: 'Anggaran kas melebihi pagu DPA sebesar {lebih}. Perbaiki anggaran kas.',
  PAGU_BELOW_REALISED:
    'Pagu {rekening} kurang {kurang} dari yang sudah direalisasikan atau dicadangkan. Naikkan pagunya.',
  SPD_IN_USE: 'SPD ini sudah dipakai SPP. Batalkan SPP itu lebih dulu atau biarkan SPD berlaku.',
  SPD_NOT_ISSUED: 'SPD yang dirujuk tidak terbit. Pilih SPD yang berlaku.',
  EXCEEDS_IMPREST:
    'Permintaan melebihi sisa UP/TU sebesar {lebih}. Kurangi jumlahnya atau tunggu pengisian kembali.',
  PANJAR_TOO_OLD:
    'PPTK masih memegang panjar yang lebih lama dari {n} hari. Pertanggungjawabkan panjar itu lebih dulu.',
  KAS_KURANG:
    'Saldo kas bendahara kurang {kurang}, setelah transfer yang sedang berjalan. Tunggu pengisian kas.',
  PANJAR_OPEN:
    'Masih {sisa} yang belum dipertanggungjawabkan atau dikembalikan. Lengkapi SPJ atau setorkan sisanya.',
  SPJ_NOT_APPROVED: 'SPJ yang dirujuk belum disahkan atau bukan SPJ jenis ini. Pilih SPJ yang disahkan.',
  TU_ONE_SUB_KEGIATAN: 'TU hanya untuk satu sub kegiatan. Buat SPP-TU terpisah untuk sub kegiatan lain.',
  CONTRACT_EXCEEDED:
    'Pembayaran kontrak ini melebihi nilainya sebesar {lebih}. Kurangi jumlahnya atau adendum kontrak.',
  TAX_WITHOUT_NTPN:
    'Pajak {jumlah} sudah lewat jatuh tempo dan belum ber-NTPN. Setorkan pajak itu lebih dulu.',
  LINES_EXCEED_SPJ: 'Rincian rekening melebihi SPJ sebesar {lebih}. Samakan rinciannya dengan SPJ.',
  ATTACHMENT_MISSING: 'Lampiran belum lengkap: {daftar}. Unggah lampiran itu.',
  SPP_NOT_APPROVED: 'SPP-nya belum disetujui. Mintakan persetujuan PA atau KPA.',
  SPP_ALREADY_ORDERED: 'SPP ini sudah mempunyai SPM lain. Pakai SPM itu atau batalkan lebih dulu.',
  SPM_VOID: 'SPM-nya tidak berlaku atau belum diajukan ke BUD. Periksa SPM-nya.',
  SPM_ALREADY_PAID: 'SPM ini sudah mempunyai SP2D lain. Pakai SP2D itu atau batalkan lebih dulu.',
  RKUD_UNKNOWN: 'Isi saldo kas daerah menurut rekening koran RKUD.',
  RKUD_SHORT: 'Saldo RKUD kurang {kurang}, setelah SP2D yang belum cair. Tunggu saldo RKUD cukup.',
  ACCOUNT_NOT_VERIFIED:
    'Rekening penerima belum diperiksa dalam {n} hari terakhir. Periksa rekening ke bank.',
  ITEM_NOT_SETTLED: 'Pembayaran ini belum lunas. Tunggu jawaban bank atau keluarkan dari SPJ.',
  PAYMENT_NOT_IN_BKU: 'Pembayaran ini belum dibukukan. Bukukan di BKU lebih dulu.',
  RECEIPT_OUTSIDE_YEAR: 'Tanggal bukti di luar tahun anggaran. Ganti dengan bukti tahun ini.',
  ITEM_IN_OTHER_SPJ:
    'Pembayaran atau bukti ini sudah dipakai pada SPJ lain atau butir lain. Keluarkan dari SPJ ini.',
  NPD_NOT_PAID: 'NPD-nya belum dibayar atau berasal dari sumber lain. Pilih NPD yang sesuai.',
  EXCEEDS_NPD: 'Belanja melebihi NPD-nya sebesar {lebih}. Cocokkan rekening dan jumlahnya.',
  EVIDENCE_MISSING: 'Bukti butir ke-{n} belum lengkap: {daftar}. Lengkapi buktinya.',
  REGISTER_UNSIGNED:
    'Register penutupan kas belum ditandatangani bendahara dan PA. Mintakan tanda tangannya.',
  BKU_OPEN: 'BKU bulan {bulan} belum ditutup. Tutup bulan itu dengan register yang ditandatangani.',
  UNEXPLAINED: 'Rekonsiliasi bank masih menyisakan {selisih}. Telusuri selisihnya lebih dulu.',
  NTPN_MISSING: 'Isi NTPN dari bukti penerimaan negara.',
  NTPN_USED: 'NTPN ini sudah dipakai setoran pajak lain. Cocokkan dengan bukti penerimaan negara.',
  TRIP_OVERLAP:
    'Pelaksana sudah mempunyai perjalanan yang disetujui pada {tanggal}. Ubah tanggal atau gabungkan SPPD-nya.',
  LPD_MISSING: 'Laporan perjalanan dinas belum ada. Buat LPD lebih dulu.',
  COST_MISSING: 'Rincian biaya perjalanan belum ada. Buat rincian biaya lebih dulu.',
  TRIP_EVIDENCE_MISSING: 'Bukti perjalanan belum lengkap: {daftar}. Unggah buktinya.',
  SETTLEMENT_OPEN: 'Kekurangan bayar {sisa} belum dibayarkan kepada pelaksana. Bayarkan lebih dulu.',
  REFUND_OPEN: 'Kelebihan bayar {sisa} belum dikembalikan pelaksana. Setorkan lebih dulu.',
};
