/** What a person reads when the API refuses: a short title and one sentence that says what to do. */
export interface ApiText {
  readonly title: string;
  readonly detail: string;
}

/** Sentences of the API's refusals, by code of the contract. Polite, without blame, and free of personal data. */
export const problemTexts = {
  'bad-request': {
    title: 'Permintaan tidak dapat dibaca',
    detail: 'Kiriman tidak dapat dibaca. Muat ulang halaman ini, lalu coba sekali lagi.',
  },
  'key-missing': {
    title: 'Kunci pengiriman tidak ada',
    detail: 'Kiriman ini harus membawa kunci pengiriman (Idempotency-Key) sepanjang 16 sampai 64 karakter.',
  },
  unauthenticated: {
    title: 'Anda perlu masuk',
    detail: 'Sesi Anda sudah berakhir atau belum dimulai. Silakan masuk kembali.',
  },
  'wrong-credentials': {
    title: 'Data tidak cocok',
    detail:
      'Nomor permohonan dan 4 angka terakhir nomor HP tidak cocok. Periksa keduanya pada tanda terima Anda.',
  },
  forbidden: {title: 'Akses ditolak', detail: 'Akun Anda tidak berwenang membuka atau mengubah data ini.'},
  'cross-site': {
    title: 'Asal permintaan ditolak',
    detail: 'Permintaan ini tidak datang dari portal resmi. Buka kembali portal, lalu ulangi dari sana.',
  },
  'not-found': {
    title: 'Tidak ditemukan',
    detail: 'Data yang Anda cari tidak ditemukan. Periksa kembali alamat atau nomornya.',
  },
  'stale-version': {
    title: 'Data sudah berubah',
    detail: 'Data ini baru saja diubah oleh orang lain. Muat ulang, lalu ulangi tindakan Anda.',
  },
  'not-allowed-now': {
    title: 'Belum dapat dilakukan',
    detail: 'Tindakan ini tidak dapat dilakukan pada keadaan sekarang.',
  },
  'rule-violated': {
    title: 'Tidak sesuai aturan',
    detail: 'Tindakan ini ditolak karena tidak memenuhi aturan yang berlaku.',
  },
  'in-flight': {
    title: 'Masih diproses',
    detail: 'Kiriman yang sama masih diproses. Tunggu sebentar, jangan kirim dari halaman lain.',
  },
  'offset-mismatch': {
    title: 'Potongan berkas tidak berurutan',
    detail: 'Unggahan akan dilanjutkan dari bagian yang sudah diterima.',
  },
  'too-large': {
    title: 'Kiriman terlalu besar',
    detail: 'Ukuran kiriman melebihi batas. Perkecil berkasnya, lalu coba lagi.',
  },
  'unsupported-type': {
    title: 'Jenis kiriman tidak didukung',
    detail: 'Jenis isi kiriman ini tidak didukung.',
  },
  invalid: {
    title: 'Ada isian yang perlu diperbaiki',
    detail: 'Ada isian yang perlu diperbaiki. Periksa isian yang ditandai.',
  },
  'key-reused': {
    title: 'Kunci pengiriman sudah dipakai',
    detail: 'Kunci pengiriman ini sudah dipakai untuk isi yang lain. Muat ulang halaman, lalu kirim kembali.',
  },
  'too-many-attempts': {
    title: 'Terlalu banyak percobaan',
    detail: 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
  },
  internal: {
    title: 'Terjadi gangguan',
    detail: 'Terjadi gangguan pada layanan. Data Anda tidak hilang; silakan coba lagi beberapa saat lagi.',
  },
  unavailable: {
    title: 'Layanan belum siap',
    detail: 'Layanan sedang tidak dapat dihubungi. Silakan coba lagi beberapa saat lagi.',
  },
} as const satisfies Readonly<Record<string, ApiText>>;

/** Sentences of the rules that may refuse, by the `reason` of a refusal. A reason without one gets the sentence of its code. */
export const reasonTexts: Readonly<Record<string, string>> = {
  FOLLOWED_ALREADY:
    'Dokumen ini sudah diteruskan ke dokumen lain yang masih berlaku. Batalkan dokumen itu dulu.',
  DRAFT_OF_ANOTHER: 'Draf tidak dapat dipindah ke dokumen asal atau tahun anggaran lain. Buat draf baru.',
  NOT_A_DRAFT: 'Dokumen sudah diajukan, jadi isinya tidak dapat diubah. Minta dikembalikan dulu.',
  NO_MORE_FILES: 'Dokumen sudah diputuskan, jadi lampiran tidak dapat ditambah.',
  SOD_VIOLATION:
    'Anda sudah menangani pembayaran ini pada tahap lain. Tahap ini harus dilakukan oleh orang yang berbeda.',
  'GUARD_FAILED:BENEFICIARY_VERIFIED':
    'Rekening penerima belum diperiksa ke bank, pemeriksaannya sudah terlalu lama, atau namanya tidak cocok. Lakukan pemeriksaan rekening lebih dahulu.',
  'GUARD_FAILED:SALDO_CUKUP':
    'Saldo buku kas tidak cukup untuk pembayaran ini beserta pembayaran lain yang sudah dilepas.',
  'GUARD_FAILED:REVERSAL_APPROVED':
    'Pembalikan memerlukan permintaan tertulis dari pengguna anggaran dan bank.',
  'GUARD_FAILED:bukanPemohon': 'Berkas yang Anda ajukan sendiri harus diperiksa oleh petugas lain.',
  'GUARD_FAILED:belumBayar': 'Permohonan yang sudah dibayar tidak dapat dibatalkan dari sini. Hubungi loket.',
  RATE_NOT_FOUND: 'Aturan yang diperlukan untuk tindakan ini belum dimuat. Hubungi BKD.',
  'R-20':
    'Pembayaran yang sama (dokumen, rekening, dan jumlah) sudah dicatat. Periksa daftar pembayaran. Bila memang dua tagihan, minta pengguna anggaran mengizinkannya dari halaman pembayaran itu.',
  NO_TWIN: 'Pembayaran ini sudah batal atau kembali, jadi penggantinya tidak memerlukan izin.',
  OVERRIDE_UNUSED: 'Izin untuk satu pembayaran serupa sudah ada dan belum dipakai.',
  NOTHING_DUE: 'Uang muka sudah menutup seluruh biaya, sehingga tidak ada yang perlu dibayarkan.',
  UNBALANCED:
    'Rekening koran ditolak: saldo awal ditambah kredit dikurangi debit tidak sama dengan saldo akhirnya. Minta berkas yang lengkap dari bank.',
  OTHER_ACCOUNT: 'Rekening koran ini bukan milik rekening perangkat daerah Anda.',
  OTHER_CURRENCY: 'Rekening koran ini bukan dalam rupiah.',
  UNREADABLE: 'Berkas tidak dapat dibaca seluruhnya. Periksa format yang dipilih dan baris yang disebut.',
  EMPTY: 'Berkas tidak memuat mutasi. Periksa format yang dipilih.',
  UPLOAD_INCOMPLETE: 'Berkas belum terunggah seluruhnya. Lanjutkan unggahannya lebih dahulu.',
  IMPORTED: 'Mutasi berkas ini sudah tersimpan, sehingga berkasnya tidak dapat dibuang.',
  'R-26': 'Nomor rekening itu bukan rekening perangkat daerah Anda menurut keputusan kepala daerah.',
  NOT_A_CANDIDATE: 'Kedua baris ini bukan pasangan yang mungkin. Muat ulang, lalu pilih dari daftar.',
  ALREADY_PAIRED: 'Salah satu baris ini sudah dipasangkan. Muat ulang halaman ini.',
  NOTHING_TO_POST: 'Untuk mutasi ini tidak ada entri yang perlu dibukukan. Telusuri buktinya.',
  'B-10-NEG': 'Saldo buku kas tidak cukup untuk entri ini.',
  'R-28': 'Bulan itu sudah ditutup. Catat koreksinya di bulan yang terbuka dengan menyebut entri asalnya.',
  MONTH_NOT_OVER: 'Bulan ini belum berakhir, sehingga belum dapat ditutup.',
  EARLIER_MONTH_OPEN: 'Bulan sebelumnya belum ditutup. Tutup menurut urutan bulan.',
  BP_SIGNS_FIRST: 'Bendahara pengeluaran menandatangani lebih dahulu.',
  ALREADY_SIGNED: 'Register ini sudah Anda tanda tangani.',
  SIGNERS_EQUAL: 'Bendahara pengeluaran dan pengguna anggaran harus dua orang yang berbeda.',
  STATEMENT_MISSING: 'Rekening koran bulan ini belum diimpor.',
  CASH_COUNT_MISSING: 'Hasil hitung kas bulan ini belum dicatat.',
  TICK_MISSING: 'Masih ada pasangan yang belum dicentang.',
  REASON_REQUIRED: 'Masih ada selisih. Tuliskan penyebabnya.',
  'B-14': 'Saldo BKU tidak sama dengan jumlah kas di bank dan kas tunai.',
  'R-23': 'Selisih rekonsiliasi bank belum dijelaskan oleh baris mana pun.',
  'R-24': 'Kas yang dihitung kurang dari saldo kas di BKU.',
  TERMINAL_STATE: 'Urusan ini sudah selesai, sehingga tidak dapat diubah lagi.',
};

/** Sentences for what can go wrong before the API has answered. */
export interface ClientTexts {
  /** The API refused without saying why. */
  readonly rejected: string;
  readonly unreachable: string;
  readonly timeout: string;
  readonly contract: string;
}

/** Indonesian sentences of the client; pass others of the same shape to replace them. */
export const clientTexts: ClientTexts = {
  rejected: 'Permintaan ditolak oleh layanan. Silakan coba lagi beberapa saat lagi.',
  unreachable: 'Layanan tidak dapat dihubungi. Periksa sambungan internet Anda, lalu coba lagi.',
  timeout: 'Layanan terlalu lama menjawab. Silakan coba lagi; kiriman Anda tidak akan tercatat dua kali.',
  contract: 'Jawaban layanan tidak dapat dibaca. Muat ulang halaman ini, lalu coba lagi.',
};
