// What right documents are made of. Nobody in them exists: NIK begin with 170800, accounts are zeros and a counter.

/** An id of a document. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** An id of a payment. */
export const paymentId = (n: number): string => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
/** A hash. */
export const sha256 = 'a'.repeat(64);
/** A moment. */
export const at = '2026-10-06T09:00:00+07:00';
/** A NIP. */
export const nip = '199001012015021001';
/** Another NIP. */
export const otherNip = '198502022010012002';
/** A sub-activity. */
export const subKegiatan = '1.02.01.2.06.0009';
/** An account. */
export const rekening = '5.1.02.04.001.00001';
/** Where spending is charged. */
export const charged = {subKegiatan, rekening};

/** Fields of every paper. */
export const paper = (n: number) => ({
  id: id(n),
  nomor: `0000${n}/CONTOH/X/2026`,
  tanggal: '2026-10-06',
  tahunAnggaran: 2026,
  skpd: '1.02.0.00.0.00.01.0000',
  attachments: [{type: 'LAMPIRAN', name: 'lampiran.pdf', mime: 'application/pdf', size: 2048, sha256}],
  version: 1,
});

/** Fields of a paper that has taken a step. */
export const stepped = (
  n: number,
  status: string,
  step: {event: string; from: string; to: string; role: string},
) => ({
  ...paper(n),
  status,
  history: [{...step, user: nip, at, note: 'Lengkap'}],
});

/** An account at a bank. */
export const account = {bank: '133', rekening: '0000000001', namaRekening: 'CV CONTOH'};

/** T1 of cashless.md 6.2: goods for 10.000.000 from a PKP. */
export const amounts = {
  jenis: 'LS_BARANG_JASA',
  penerima: {nama: 'CV Contoh', npwp: '0001708007327000', ...account, verifiedAt: at},
  lines: [
    {...charged, amount: '11000000.00'},
    {...charged, rekening: '5.1.02.01.001.00025', amount: '100000.00'},
  ],
  bruto: '11100000.00',
  potongan: [
    {jenis: 'PPH22', dasar: '10000000.00', tarifBp: 150, amount: '150000.00', map: '411122', kjs: '900'},
    {jenis: 'PPN', dasar: '10000000.00', tarifBp: 1100, amount: '1100000.00'},
  ],
  netto: '9850000.00',
};

/** Evidence as documents name it. */
export const evidence = [
  {id: id(90), jenis: 'KUITANSI'},
  {id: id(91), jenis: 'BUKTI_TRANSFER'},
];

/** What an SPT orders. */
export const order = {
  dasar: ['Surat Kepala Dinas 000.1.2.3/1/2026'],
  maksud: 'Koordinasi program',
  tujuan: [{kota: 'Bengkulu', provinsi: 'BENGKULU'}],
  berangkat: '2026-10-06',
  kembali: '2026-10-07',
  jenis: 'LUAR_KOTA',
  pembebanan: charged,
  penandatangan: nip,
};
/** A traveller. */
export const traveller = {
  nip: otherNip,
  nama: 'Sari Contoh',
  pangkat: 'Penata',
  gol: 'III/c',
  jabatan: 'Analis',
  tingkat: 'ESELON_IV_GOL_III_II_I',
};
