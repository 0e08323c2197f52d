import type {FileRef} from '@kepahiang/schemas/service/define.js';

/** People of the tests. They do not exist; nothing of them may ever stand in a log. */
export const person = {
  nik: '1708004101900001',
  nama: 'Bunga Rafflesia Percontohan',
  hp: '+6281200004321',
  email: 'bunga.rafflesia@contoh.id',
  alamat: 'Jalan Percontohan Nomor 77 Kepahiang',
} as const;

/** The last four digits that let {@link person} back in. */
export const suffix = person.hp.slice(-4);

/** The smallest whole PDF a viewer opens. */
export const pdfBytes = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Numbers of a size in bytes, the largest byte first. */
const big = (size: 2 | 4, ...values: readonly number[]): number[] =>
  values.flatMap(value =>
    Array.from({length: size}, (_, index) => (value >>> (8 * (size - 1 - index))) & 255),
  );
const ascii = (text: string): number[] => Array.from(text, character => character.charCodeAt(0));

/** A directory of EXIF that says how a photo stands (lying) and where it was taken: in Kepahiang. */
const exif = [
  ...ascii('Exif\0\0MM'),
  ...big(2, 42),
  ...big(4, 8),
  ...big(2, 2, 0x0112, 3, 0, 1, 6, 0, 0x8825, 4, 0, 1, 0, 38, 0, 0),
  ...big(2, 4, 1, 2, 0, 2, 0x5300, 0, 2, 5, 0, 3, 0, 92, 3, 2, 0, 2, 0x4500, 0, 4, 5, 0, 3, 0, 116, 0, 0),
  ...big(4, 3, 1, 37, 1, 4404, 100, 102, 1, 38, 1, 4020, 100),
];

/** A photo as a phone writes it, with the place it was taken at. */
export const photoBytes = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe1, ...big(2, exif.length + 2), ...exif],
  ...[0xff, 0xfe, ...big(2, 16), ...ascii('Rumah Ibu Bunga').slice(0, 14)],
  ...[0xff, 0xdb, ...big(2, 7), ...ascii('table')],
  ...[0xff, 0xda, ...big(2, 6), ...ascii('scan'), 0x12, 0x34, 0xff, 0xd9],
]);

/** Right answers for a research notice of one person. */
export function researchAnswers(
  proposal: FileRef,
  statement: FileRef,
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const answers: Record<string, unknown> = {
    kewarganegaraan: 'WNI',
    nik: person.nik,
    nama: person.nama,
    hp: person.hp,
    email: person.email,
    alamat: person.alamat,
    domisili: 'LUAR',
    wilayah_luar: 'Kota Bengkulu, Bengkulu',
    dikuasakan: false,
    peneliti_jenis: 'PERORANGAN',
    judul: 'Kopi robusta dan pendapatan petani di lereng Bukit Daun',
    bidang: 'PERTANIAN',
    tujuan: 'Mengetahui hubungan mutu kopi dan pendapatan petani.',
    metode: 'Wawancara dan pengukuran kebun selama dua bulan.',
    subjek_manusia: false,
    lokasi: ['opd:distan'],
    tanggal_mulai: '2026-12-01',
    tanggal_selesai: '2027-01-31',
    proposal,
    pernyataan_taat: statement,
    pernyataan_benar: true,
    setuju_pdp: true,
    izin_pesan_wa: false,
    ...change,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** A submission around answers. */
export function submission(
  jawaban: Record<string, unknown>,
  kanal: 'daring' | 'loket' | 'kecamatan' | 'keliling' = 'daring',
) {
  return {
    layanan: 'surat-keterangan-penelitian',
    kanal,
    jawaban,
    pemberitahuan: {versi: '2026-11-24', dibaca: '2026-11-24T09:00:00+07:00'},
  } as const;
}

/** Example E1: two days in Bengkulu, hotel and fuel by receipt. 1.610.000 rupiah. */
export const tripE1 = {
  traveller: {nip: '190001011925011001', name: 'Wira Percontohan', grade: 'ESELON_IV_GOL_III_II_I'},
  spt: {nomor: '090/17/SPT/2026', tanggal: '2026-10-05'},
  maksud: 'Rapat koordinasi provinsi',
  tujuan: 'Bengkulu',
  province: 'BENGKULU',
  kind: 'LUAR_KOTA',
  berangkat: '2026-10-06',
  kembali: '2026-10-07',
  lodging: [{evidence: 'RECEIPT', actual: '550000.00'}],
  transport: [{type: 'BBM', evidence: 'RECEIPT', amount: '300000.00'}],
} as const;

/** A payment of {@link tripE1}. */
export function paymentE1(verifiedAt: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    sourceDoc: {kind: 'NPD', id: 'NPD/001/2026'},
    subKegiatan: '1.02.01.2.06.0009',
    rekening: '5.1.02.04.01.0001',
    expenseKind: 'PERJALANAN_DINAS',
    uraian: 'Perjalanan dinas ke Bengkulu 6-7 Oktober 2026',
    amount: '1610000.00',
    channel: 'OVERBOOKING',
    beneficiary: {
      type: 'PEGAWAI',
      name: 'Wira Percontohan',
      bankCode: '133',
      accountNo: '0000000001',
      accountName: 'WIRA PERCONTOHAN',
      verifiedAt,
      nameMatch: true,
    },
    travel: tripE1,
    ...change,
  } as const;
}
