import {checkAnswers, type CheckResult} from '@kepahiang/schemas/service/check.js';
import type {CheckContext} from '@kepahiang/schemas/service/read.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {laporInfrastruktur} from '@kepahiang/schemas/services/pupr/lapor-infrastruktur.js';
import {sertifikatLaikHigieneSanitasi} from '@kepahiang/schemas/services/dinkes/sertifikat-laik-higiene-sanitasi.js';
import {suratKeteranganMedis} from '@kepahiang/schemas/services/rsud/surat-keterangan-medis.js';
import {suratKeteranganPenelitian} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';

type Answers = Readonly<Record<string, unknown>>;

/** The moment all stories stand at: a Tuesday morning. */
export const now = '2026-11-24T09:05:00+07:00';

const context: CheckContext = {
  mode: 'form',
  today: now.slice(0, 10),
  now,
  places: placesOf(kepahiang),
};

const file = (name: string, size = 391 * 1024): object => ({
  id: '00000000-0000-4000-8000-000000000001',
  name,
  size,
  type: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
  sha256: '0'.repeat(64),
});

/** A person who does not exist: there is no kecamatan 00. */
const person: Answers = {
  kewarganegaraan: 'WNI',
  nik: '1708004101900001',
  nama: 'Siti Aminah',
  hp: '081200001234',
  email: 'siti@contoh.id',
  alamat: 'Jalan Contoh Nomor 1, RT 2 RW 1',
  domisili: 'KEPAHIANG',
  kode_desa: '17.08.01.2001',
  dikuasakan: false,
};

const declared: Answers = {pernyataan_benar: true, setuju_pdp: true, izin_pesan_wa: false};

/** A service of a pilot with answers somebody might give. */
export interface AnsweredService {
  readonly service: ServiceDefinition;
  readonly answers: Answers;
}

export const research: AnsweredService = {
  service: suratKeteranganPenelitian,
  answers: {
    ...person,
    ...declared,
    peneliti_jenis: 'PERGURUAN_TINGGI',
    lembaga_nama: 'Universitas Contoh',
    anggota: [{nama: 'Budi Contoh', nik: '1708000101950002'}],
    judul: 'Pola tanam kopi robusta dan ketahanan pangan keluarga petani',
    bidang: 'PERTANIAN',
    tujuan: 'Mengetahui pola tanam yang menguatkan pangan keluarga petani kopi.',
    metode: 'Wawancara dan pengamatan kebun di dua desa.',
    subjek_manusia: false,
    lokasi: ['17.08.01.2001', '17.08.01.2002'],
    tanggal_mulai: '2026-12-01',
    tanggal_selesai: '2027-03-31',
    proposal: file('proposal-penelitian.pdf', 1_820_000),
    surat_pengantar: file('surat-pengantar-universitas.pdf'),
    pernyataan_taat: file('pernyataan-menaati-aturan.pdf'),
  },
};

export const roadReport: AnsweredService = {
  service: laporInfrastruktur,
  answers: {
    jenis_aset: 'JALAN',
    jenis_kerusakan: 'LUBANG',
    akses_terputus: false,
    korban: false,
    tingkat_bahaya: 'SEDANG',
    sumber_lokasi: 'GPS',
    titik: {lat: -3.6521, lon: 102.5789},
    waktu_kejadian: '2026-11-24T07:30',
    keterangan: 'Lubang selebar satu jalur di tikungan, tergenang bila hujan.',
    foto: [file('lubang-dari-depan.jpg'), file('lubang-dari-samping.jpg')],
    anonim: true,
  },
};

export const hygiene: AnsweredService = {
  service: sertifikatLaikHigieneSanitasi,
  answers: {
    ...person,
    ...declared,
    permohonan: 'BARU',
    nib: '0000000000017',
    nama_usaha: 'Dapur Contoh Kepahiang',
    jenis_tpp: 'SPPG',
    porsi_per_hari: 1500,
    kode_desa_usaha: '17.08.01.2001',
    alamat_lokasi: 'Jalan Contoh Nomor 2',
    jumlah_penjamah: 20,
    jumlah_penjamah_terlatih: 20,
    tanggal_hasil_lab: '2026-11-10',
    hasil_ecoli_air: 0,
    hasil_ecoli_pangan: 0,
    hasil_usap_alat: 0,
    hasil_lab: file('hasil-laboratorium.pdf'),
    sertifikat_pelatihan: file('sertifikat-pelatihan.pdf'),
    denah: file('denah-dapur.pdf'),
  },
};

export const medicalLetter: AnsweredService = {
  service: suratKeteranganMedis,
  answers: {
    ...person,
    ...declared,
    jenis_surat: 'SEHAT',
    keperluan: 'KERJA',
    slot_periksa: '2026-11-27T09:00',
    norm: '000001',
    ktp_pemohon: file('ktp.jpg'),
  },
};

/** What the service's own check makes of answers: what applies, what is wrong, what is unusual. */
export function checked({service, answers}: AnsweredService): CheckResult {
  return checkAnswers(service, answers, context);
}

/** The same service with other answers laid over, or some taken away by `undefined`. */
export function answeredWith(given: AnsweredService, changes: Answers): AnsweredService {
  return {...given, answers: {...given.answers, ...changes}};
}

/** Only the answers of the first pages, as a person has them halfway. */
export function answeredUpTo({service, answers}: AnsweredService, lastPage: string): AnsweredService {
  const last = service.pages.findIndex(page => page.id === lastPage);
  const names = service.pages.slice(0, last + 1).flatMap(page => page.fields.map(field => field.name));
  return {
    service,
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name))),
  };
}
