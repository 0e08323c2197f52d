/** Words the elements say themselves, in one language. */
export interface Texts {
  readonly optional: string;
  readonly skip: string;
  readonly official: string;
  readonly officialHow: string;
  /** How to know the address of the site. */
  readonly officialDomain: (domain: string) => string;
  readonly officialSecure: string;
  readonly officialNever: string;
  readonly government: string;
  readonly arms: string;
  readonly mainMenu: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly back: string;
  readonly contact: string;
  readonly phone: string;
  readonly hours: string;
  readonly complaint: string;
  readonly footer: string;
  readonly status: Readonly<Record<'info' | 'success' | 'warning' | 'danger', string>>;
  /** Heading of the error summary. */
  readonly errorsTitle: (count: number) => string;
  /** Which page of the form this is. */
  readonly step: (current: number, total: number) => string;
  readonly change: string;
  readonly copy: string;
  readonly copied: string;
  readonly receiptNumber: string;
  readonly done: string;
  readonly current: string;
  readonly todo: string;
  readonly stopped: string;
  readonly task: Readonly<Record<'belum' | 'sedang' | 'selesai' | 'perbaikan' | 'terkunci', string>>;
  readonly continue: string;
  readonly sending: string;
  /** How many characters may still be typed. */
  readonly left: (count: number) => string;
  /** How many characters are too many. */
  readonly over: (count: number) => string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly useLocation: string;
  readonly locating: string;
  /** The phone has found the place. */
  readonly located: (metres: number) => string;
  readonly notLocated: string;
  /** Button that adds a row. */
  readonly add: (what: string) => string;
  readonly remove: string;
  /** Said when a row or a file was taken away. */
  readonly removed: (what: string) => string;
  /** Heading of a row. */
  readonly row: (what: string, index: number) => string;
  readonly chooseFile: string;
  readonly chooseFiles: string;
  /** Name of the progress bar of a file. */
  readonly uploading: (name: string, percent: number) => string;
  /** Said when a file has arrived. */
  readonly uploaded: (name: string) => string;
  /** Said when a file did not arrive. */
  readonly uploadFailed: (name: string) => string;
  readonly retry: string;
  readonly stop: string;
  /** Kinds and size of the files taken. */
  readonly filesUpTo: (kinds: string, size: string) => string;
  readonly standard: string;
  readonly who: string;
  readonly prepare: string;
  readonly requirements: string;
  readonly procedure: string;
  readonly duration: string;
  readonly fee: string;
  readonly result: string;
  readonly complaints: string;
  readonly otherWays: string;
  readonly legalBasis: string;
  readonly start: string;
  /** When a page was last changed. */
  readonly updated: (date: string) => string;
  readonly trackNumber: string;
  readonly trackNumberHint: string;
  readonly trackDigits: string;
  readonly trackDigitsHint: string;
  readonly track: string;
  readonly empty: string;
}

/** Words the elements say themselves, in Indonesian. */
export const id: Texts = {
  optional: '(tidak wajib)',
  skip: 'Langsung ke isi utama',
  official: 'Situs resmi Pemerintah Kabupaten Kepahiang',
  officialHow: 'Cara mengenalinya',
  officialDomain: domain => `Alamat situs berakhiran ${domain}.`,
  officialSecure: 'Sambungan aman: alamat diawali https:// dan ada gambar gembok.',
  officialNever: 'Petugas tidak pernah meminta kode OTP atau transfer ke rekening pribadi.',
  government: 'Pemerintah Kabupaten Kepahiang',
  arms: 'Lambang Kabupaten Kepahiang',
  mainMenu: 'Menu utama',
  breadcrumb: 'Remah roti',
  home: 'Beranda',
  back: 'Kembali',
  contact: 'Kontak',
  phone: 'Telepon',
  hours: 'Jam layanan',
  complaint: 'Pengaduan',
  footer: 'Kaki halaman',
  status: {info: 'Informasi', success: 'Berhasil', warning: 'Peringatan', danger: 'Masalah'},
  errorsTitle: count => `Ada ${count} isian yang perlu diperbaiki`,
  step: (current, total) => `Langkah ${current} dari ${total}`,
  change: 'Ubah',
  copy: 'Salin nomor',
  copied: 'Nomor tersalin.',
  receiptNumber: 'Nomor permohonan',
  done: 'selesai',
  current: 'sedang berjalan',
  todo: 'belum',
  stopped: 'berhenti',
  task: {
    belum: 'Belum diisi',
    sedang: 'Sedang diisi',
    selesai: 'Selesai',
    perbaikan: 'Perlu diperbaiki',
    terkunci: 'Belum dapat diisi',
  },
  continue: 'Lanjutkan',
  sending: 'Sedang mengirim …',
  left: count => `${count.toLocaleString('id')} huruf tersisa.`,
  over: count => `${count.toLocaleString('id')} huruf terlalu banyak.`,
  choose: 'Pilih salah satu',
  yes: 'Ya',
  no: 'Tidak',
  day: 'Tanggal',
  month: 'Bulan',
  year: 'Tahun',
  latitude: 'Lintang',
  longitude: 'Bujur',
  useLocation: 'Pakai lokasi saya',
  locating: 'Mencari lokasi Anda …',
  located: metres => `Lokasi didapat, ketelitian sekitar ${metres} meter.`,
  notLocated:
    'Lokasi tidak dapat dibaca. Izinkan akses lokasi di ponsel Anda, atau tulis lintang dan bujurnya.',
  add: what => `Tambah ${what}`,
  remove: 'Hapus',
  removed: what => `${what} dihapus.`,
  row: (what, index) => `${what} ${index}`,
  chooseFile: 'Pilih berkas',
  chooseFiles: 'Pilih berkas, boleh beberapa',
  uploading: (name, percent) => `Mengunggah ${name}: ${percent}%`,
  uploaded: name => `${name} sudah terunggah.`,
  uploadFailed: name => `${name} gagal diunggah. Periksa sambungan Anda, lalu coba lagi.`,
  retry: 'Coba lagi',
  stop: 'Batalkan',
  filesUpTo: (kinds, size) => `${kinds}, paling besar ${size}.`,
  standard: 'Standar pelayanan',
  who: 'Siapa yang dapat mengajukan',
  prepare: 'Siapkan dulu',
  requirements: 'Syarat',
  procedure: 'Cara mengajukan',
  duration: 'Waktu',
  fee: 'Biaya',
  result: 'Hasil',
  complaints: 'Pengaduan, saran, dan masukan',
  otherWays: 'Cara lain',
  legalBasis: 'Dasar hukum',
  start: 'Mulai sekarang',
  updated: date => `Diperbarui ${date}`,
  trackNumber: 'Nomor permohonan',
  trackNumberHint: 'Ada pada tanda terima, misalnya DPMPTSP-2611-7K3QX9.',
  trackDigits: '4 angka terakhir nomor HP atau NIK',
  trackDigitsHint:
    'Yang Anda tulis saat mengajukan. Bila melapor tanpa nama, isi kode lacak dari tanda terima.',
  track: 'Lacak permohonan',
  empty: 'Belum ada data.',
};
