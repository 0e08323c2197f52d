/**
 * The OPDs of Kabupaten Kepahiang but for the kecamatan, one a row: kode, slug (empty: the kode in small letters),
 * name, short name (empty: the kode), stems of affairs, accent, confidence, and where they differ from `later` and
 * `active` the stage and the status. Unpacked by `opdList` in opd.ts.
 * @source services.md 2
 */
export const opdRows: readonly string[] = [
  'SETDA||Sekretariat Daerah|Setda|4.01|hijau|A',
  'SETWAN||Sekretariat DPRD|Setwan|4.02|batu|A',
  'ITDA|inspektorat|Inspektorat Daerah|Inspektorat|6.01|batu|A',
  'DIKBUD||Dinas Pendidikan dan Kebudayaan|Dikbud|1.01|senja|A',
  'DINKES||Dinas Kesehatan|Dinkes|1.02|telaga|A|pilot',
  'RSUD||RSUD Kepahiang||1.02|biru|A|pilot|unknown',
  'PUPR||Dinas Pekerjaan Umum dan Penataan Ruang||1.03|padi|A|pilot',
  'SATPOLPP||Satuan Polisi Pamong Praja dan Pemadam Kebakaran|Satpol PP|1.05|kopi|A',
  'BPBD||Badan Penanggulangan Bencana Daerah||1.05|kopi|A',
  'DINSOS||Dinas Sosial|Dinsos|1.06|cerano|A',
  'PERINAKER||Dinas Perindustrian dan Tenaga Kerja|Perinaker|2.07/3.31|biru|A',
  'DPPKBP3A||Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak||2.08/2.14|cerano|B',
  'DKPP||Dinas Ketahanan Pangan dan Perikanan||2.09/3.25|padi|A',
  'DLH||Dinas Lingkungan Hidup||2.11|hijau|A',
  'DUKCAPIL||Dinas Kependudukan dan Pencatatan Sipil|Dukcapil|2.12|biru|A',
  'PMD||Dinas Pemberdayaan Masyarakat dan Desa||2.13|hijau|A',
  'DISHUB||Dinas Perhubungan|Dishub|2.15|senja|A',
  'KOMINFO||Dinas Komunikasi dan Informatika|Kominfo|2.16|telaga|A',
  'DAGKOP||Dinas Perdagangan, Koperasi dan UMKM|Dagkop|2.17/3.30|padi|B',
  'DPMPTSP||Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu||2.18|cerano|A|pilot',
  'PARPORA||Dinas Pariwisata, Pemuda dan Olahraga|Parpora|2.19/3.26|senja|B',
  'PERPUSDA||Dinas Perpustakaan dan Kearsipan|Perpusda|2.23/2.24|telaga|B',
  'DISTAN||Dinas Pertanian|Distan|3.27|hijau|A',
  'BAPPEDA||Badan Perencanaan Pembangunan Daerah|Bappeda|5.01|batu|B',
  'BKD||Badan Keuangan Daerah||5.02|padi|B',
  'BKDPSDM||Badan Kepegawaian Daerah dan Pengembangan SDM||5.03/5.04|batu|B',
  'KESBANGPOL||Badan Kesatuan Bangsa dan Politik|Kesbangpol|8.01|kopi|A',
];

/** The kecamatan, which are OPDs too, in the order of their Kemendagri codes. @source services.md 2 */
export const opdKecamatan: readonly string[] = [
  'Bermani Ilir',
  'Ujan Mas',
  'Tebat Karai',
  'Kepahiang',
  'Merigi',
  'Kabawetan',
  'Seberang Musi',
  'Muara Kemumu',
];
