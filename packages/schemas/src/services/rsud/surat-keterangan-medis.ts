import type {Condition} from '../../service/types.ts';
import {defineService} from '../../service/define.ts';
import {applicantPages} from '../groups/applicant.ts';
import {complaintChannels} from '../groups/complaint-channels.ts';
import {declarationPage} from '../groups/declaration.ts';
import {proxyPage} from '../groups/proxy.ts';

const kind = (...value: string[]): Condition => ({field: 'jenis_surat', op: 'in', value});
const letter = {id: 'Surat', en: 'Letter'} as const;

/**
 * Medical letters of the hospital: healthy, sick, birth, death.
 * @source UU 17/2023; Permenkes 24/2022 (records).
 */
export const suratKeteranganMedis = defineService({
  id: 'surat-keterangan-medis',
  version: '2026-11-24',
  opd: 'rsud',
  name: {id: 'Surat keterangan sehat, sakit, lahir, kematian', en: 'Medical letters'},
  title: {id: 'Minta surat keterangan medis', en: 'Ask for a medical letter'},
  summary: {
    id: 'Surat keterangan sehat, sakit, lahir, atau kematian dari RSUD Kepahiang, ditandatangani dokter.',
    en: 'A letter of health, illness, birth or death by RSUD Kepahiang, signed by a doctor.',
  },
  audience: {
    id: 'Pasien RSUD Kepahiang atau keluarganya.',
    en: 'Patients of RSUD Kepahiang or their family.',
  },
  notice: {
    id: 'Keadaan darurat? Telepon 119 atau langsung ke IGD RSUD.',
    en: 'Emergency? Call 119 or go to the emergency ward.',
  },
  prepare: [
    {id: 'KTP-el pemohon (foto atau PDF)', en: 'Identity card of the applicant (photo or PDF)'},
    {id: 'Kartu Keluarga, untuk surat lahir dan kematian', en: 'Family card, for birth and death letters'},
    {
      id: 'Nomor rekam medis dari kartu berobat, atau NIK pasien',
      en: 'Medical record number, or the NIK of the patient',
    },
  ],
  standard: {
    requirements: [
      {
        id: 'Identitas pemohon dan hubungannya dengan pasien',
        en: 'Identity of the applicant and relation to the patient',
      },
      {
        id: 'Surat sakit hanya untuk pemeriksaan yang tercatat di RSUD',
        en: 'A sick letter only for an examination in our records',
      },
      {id: 'Kartu Keluarga untuk surat lahir dan kematian', en: 'Family card for birth and death letters'},
    ],
    procedure: [
      {id: 'Isi permintaan di situs ini.', en: 'Fill in the request here.'},
      {
        id: 'Surat sehat: datang pada jadwal pemeriksaan yang Anda pilih.',
        en: 'Letter of health: come at the time you chose.',
      },
      {id: 'Dokter menandatangani surat secara elektronik.', en: 'A doctor signs the letter electronically.'},
    ],
    duration: [
      {
        workingDays: 0,
        when: kind('SEHAT'),
        note: {
          id: 'pada hari pemeriksaan (surat sehat)',
          en: 'on the day of the examination (letter of health)',
        },
      },
      {workingDays: 2},
    ],
    fee: [
      {
        kind: 'TARIF_BLUD',
        when: kind('SEHAT'),
        note: {
          id: 'Sesuai tarif pemeriksaan BLUD RSUD, dibayar non-tunai.',
          en: 'By the hospital tariff, paid without cash.',
        },
        tariff: [
          {
            code: 'MCU-SEHAT',
            unit: {id: 'per surat', en: 'per letter'},
            amount: null,
            validFrom: '2026-01-01',
            legalBasis: 'Peraturan Bupati tentang tarif BLUD RSUD Kepahiang (menunggu data RSUD)',
          },
        ],
      },
      {
        kind: 'GRATIS',
        note: {
          id: 'Surat sakit, lahir, dan kematian tidak dipungut biaya.',
          en: 'Sick, birth and death letters are free.',
        },
      },
    ],
    product: {
      id: 'Surat keterangan medis bertanda tangan elektronik',
      en: 'Medical letter with electronic signature',
    },
    complaints: complaintChannels('Loket informasi dan pengaduan RSUD Kepahiang'),
    legalBasis: ['UU 17/2023 tentang Kesehatan', 'Permenkes 24/2022 tentang Rekam Medis'],
  },
  calendar: 'rsud',
  pages: [
    {
      id: 'jenis',
      title: {id: 'Surat apa yang Anda perlukan?', en: 'Which letter do you need?'},
      section: letter,
      fields: [
        {
          name: 'jenis_surat',
          type: 'enum',
          label: {id: 'Jenis surat', en: 'Kind of letter'},
          options: [
            {value: 'SEHAT', label: {id: 'Surat keterangan sehat', en: 'Letter of health'}},
            {value: 'SAKIT', label: {id: 'Salinan surat keterangan sakit', en: 'Copy of a sick letter'}},
            {value: 'LAHIR', label: {id: 'Surat keterangan lahir', en: 'Birth letter'}},
            {value: 'KEMATIAN', label: {id: 'Surat keterangan kematian', en: 'Death letter'}},
          ],
        },
        {
          name: 'keperluan',
          type: 'enum',
          label: {id: 'Keperluan', en: 'Purpose'},
          when: kind('SEHAT'),
          options: [
            {value: 'KERJA', label: {id: 'Melamar kerja', en: 'Work'}},
            {value: 'SEKOLAH', label: {id: 'Sekolah atau kuliah', en: 'School'}},
            {value: 'SIM', label: {id: 'SIM', en: 'Driving licence'}},
            {value: 'HAJI', label: {id: 'Haji atau umrah', en: 'Pilgrimage'}},
            {value: 'LAINNYA', label: {id: 'Lainnya', en: 'Other'}},
          ],
        },
        {
          name: 'slot_periksa',
          type: 'datetime',
          label: {id: 'Jadwal pemeriksaan', en: 'Time of the examination'},
          hint: {
            id: 'Senin sampai Sabtu, pukul 08.00 sampai 12.00 WIB',
            en: 'Monday to Saturday, 08.00 to 12.00 WIB',
          },
          when: kind('SEHAT'),
        },
        {
          name: 'hubungan_pemohon',
          type: 'enum',
          label: {id: 'Hubungan Anda dengan pasien', en: 'Your relation to the patient'},
          when: kind('SAKIT', 'LAHIR', 'KEMATIAN'),
          options: [
            {value: 'DIRI_SENDIRI', label: {id: 'Saya sendiri', en: 'Myself'}, when: kind('SAKIT')},
            {value: 'ORANG_TUA', label: {id: 'Orang tua', en: 'Parent'}},
            {value: 'SUAMI_ISTRI', label: {id: 'Suami atau istri', en: 'Spouse'}},
            {value: 'ANAK', label: {id: 'Anak', en: 'Child'}, when: kind('SAKIT', 'KEMATIAN')},
            {value: 'WALI', label: {id: 'Wali atau keluarga lain', en: 'Guardian or other family'}},
          ],
        },
      ],
    },
    {
      id: 'pasien',
      title: {id: 'Siapa pasiennya?', en: 'Who is the patient?'},
      hint: {
        id: 'Isi salah satu: nomor rekam medis atau NIK pasien.',
        en: 'Give one of the two: record number or NIK of the patient.',
      },
      section: letter,
      fields: [
        {
          name: 'norm',
          type: 'norm',
          label: {id: 'Nomor rekam medis', en: 'Medical record number'},
          hint: {id: '6 angka pada kartu berobat', en: '6 digits on the patient card'},
          required: false,
          privacy: 'lastTwo',
        },
        {
          name: 'nik_pasien',
          type: 'nik',
          label: {id: 'NIK pasien', en: 'NIK of the patient'},
          required: false,
          privacy: 'nik',
        },
      ],
    },
    {
      id: 'peristiwa',
      title: {id: 'Tentang kelahiran atau kematian', en: 'About the birth or death'},
      section: letter,
      when: kind('LAHIR', 'KEMATIAN'),
      fields: [
        {name: 'tanggal_kejadian', type: 'date', label: {id: 'Tanggal kejadian', en: 'Date'}},
        {
          name: 'nama_almarhum',
          type: 'text',
          label: {id: 'Nama almarhum/almarhumah', en: 'Name of the deceased'},
          minLength: 2,
          maxLength: 100,
          privacy: 'name',
          when: kind('KEMATIAN'),
        },
        {
          name: 'nama_bayi',
          type: 'text',
          label: {id: 'Nama bayi', en: 'Name of the baby'},
          hint: {
            id: 'Bila belum ada, tulis "Bayi Ny." dan nama ibu',
            en: 'If there is none yet, write "Bayi Ny." and the mother’s name',
          },
          minLength: 2,
          maxLength: 100,
          privacy: 'name',
          when: kind('LAHIR'),
        },
        {
          name: 'nik_ibu',
          type: 'nik',
          label: {id: 'NIK ibu', en: 'NIK of the mother'},
          privacy: 'nik',
          when: kind('LAHIR'),
        },
        {
          name: 'urutan_kelahiran',
          type: 'int',
          label: {id: 'Anak kembar ke-', en: 'Number of the twin'},
          hint: {id: '0 bila tidak kembar', en: '0 for a single birth'},
          min: 0,
          max: 9,
          when: kind('LAHIR'),
        },
      ],
    },
    ...applicantPages,
    proxyPage,
    {
      id: 'berkas',
      title: {id: 'Unggah berkas', en: 'Upload files'},
      section: {id: 'Berkas', en: 'Files'},
      fields: [
        {
          name: 'ktp_pemohon',
          type: 'file',
          accept: ['jpg', 'png', 'webp', 'pdf'],
          capture: true,
          label: {id: 'KTP-el pemohon', en: 'Identity card of the applicant'},
          hint: {id: 'Foto atau PDF, paling besar 2 MB', en: 'Photo or PDF, at most 2 MB'},
        },
        {
          name: 'kk',
          type: 'file',
          accept: ['jpg', 'png', 'webp', 'pdf'],
          capture: true,
          label: {id: 'Kartu Keluarga', en: 'Family card'},
          hint: {id: 'Foto atau PDF, paling besar 2 MB', en: 'Photo or PDF, at most 2 MB'},
          when: kind('LAHIR', 'KEMATIAN'),
        },
      ],
    },
    declarationPage,
  ],
  rules: [
    {
      rule: 'oneOf',
      at: 'norm',
      fields: ['norm', 'nik_pasien'],
      code: 'medis.pasien_kosong',
      text: {
        id: 'Isi nomor rekam medis atau NIK pasien, salah satu saja cukup.',
        en: 'Give the record number or the NIK of the patient; one is enough.',
      },
    },
    {
      rule: 'compare',
      at: 'tanggal_kejadian',
      left: {field: 'tanggal_kejadian'},
      op: 'lte',
      right: {today: true},
      code: 'medis.tanggal_depan',
      text: {
        id: 'Tanggal kejadian tidak boleh setelah hari ini ({kanan}).',
        en: 'The date must not be after today ({kanan}).',
      },
    },
    {
      rule: 'compare',
      at: 'slot_periksa',
      left: {field: 'slot_periksa'},
      op: 'gt',
      right: {now: true},
      code: 'medis.slot_lewat',
      text: {
        id: 'Jadwal pemeriksaan sudah lewat. Pilih waktu setelah {kanan}.',
        en: 'That time is over. Choose one after {kanan}.',
      },
    },
  ],
  result: {
    name: {id: 'Surat keterangan medis', en: 'Medical letter'},
    letter: {classification: '400.7.22', unit: 'RSUD'},
  },
});
