import type {Condition} from '../../service/types.ts';
import {defineService} from '../../service/define.ts';
import {applicantPages} from '../groups/applicant.ts';
import {complaintChannels} from '../groups/complaint-channels.ts';
import {declarationPage} from '../groups/declaration.ts';
import {proxyPage} from '../groups/proxy.ts';

const cooks: Condition = {
  field: 'jenis_tpp',
  op: 'in',
  value: ['JASA_BOGA_A', 'JASA_BOGA_B', 'JASA_BOGA_C', 'SPPG'],
};
const business = {id: 'Usaha', en: 'Business'} as const;
const laboratory = {id: 'Laboratorium', en: 'Laboratory'} as const;

/** Share of trained food handlers each kind of business needs, in percent. @source Permenkes 14/2021; Permenkes 2/2023 */
const trainedPercent = {
  JASA_BOGA_A: 20,
  JASA_BOGA_B: 50,
  JASA_BOGA_C: 100,
  RESTORAN: 50,
  TAHU_TEMPE: 50,
  DAM: 100,
  SPPG: 100,
} as const;

/**
 * Hygiene certificate (SLHS) of a food business.
 * @source PP 66/2014; Permenkes 2/2023 and 14/2021.
 */
export const sertifikatLaikHigieneSanitasi = defineService({
  id: 'sertifikat-laik-higiene-sanitasi',
  version: '2026-11-24',
  opd: 'dinkes',
  name: {id: 'Sertifikat laik higiene sanitasi (SLHS)', en: 'Hygiene certificate'},
  title: {id: 'Ajukan sertifikat laik higiene sanitasi', en: 'Apply for a hygiene certificate'},
  summary: {
    id: 'Sertifikat bahwa tempat pengelolaan pangan Anda memenuhi syarat kebersihan. Berlaku 3 tahun.',
    en: 'A certificate that your food business meets the rules of hygiene. Valid for 3 years.',
  },
  audience: {
    id: 'Jasa boga, restoran, depot air minum, pengolah tahu dan tempe, serta dapur SPPG di Kabupaten Kepahiang.',
    en: 'Caterers, restaurants, water depots, tofu and tempeh makers and school-meal kitchens in Kabupaten Kepahiang.',
  },
  prepare: [
    {id: 'NIB dari OSS', en: 'NIB from OSS'},
    {id: 'Hasil laboratorium paling lama 1 bulan', en: 'Laboratory result of the last month'},
    {id: 'Sertifikat pelatihan penjamah pangan', en: 'Certificates of food-safety training'},
    {id: 'Denah tempat usaha', en: 'Floor plan'},
  ],
  standard: {
    requirements: [
      {id: 'NIB dan identitas penanggung jawab', en: 'NIB and identity of the person responsible'},
      {
        id: 'Hasil laboratorium air, pangan, dan usap alat',
        en: 'Laboratory results of water, food and swabs',
      },
      {
        id: 'Penjamah pangan terlatih sesuai jenis usaha',
        en: 'Trained food handlers as the kind of business demands',
      },
      {id: 'Denah tempat usaha', en: 'Floor plan'},
    ],
    procedure: [
      {id: 'Isi permohonan dan unggah berkasnya.', en: 'Fill in the application and upload the files.'},
      {
        id: 'Petugas memeriksa berkas lalu mengunjungi tempat usaha (IKL).',
        en: 'Officers check the file and visit the site.',
      },
      {
        id: 'Kepala Dinas Kesehatan menandatangani sertifikat secara elektronik.',
        en: 'The head of Dinas Kesehatan signs the certificate electronically.',
      },
    ],
    duration: [{workingDays: 14, note: {id: 'termasuk kunjungan ke tempat usaha', en: 'with the visit'}}],
    fee: [
      {
        kind: 'GRATIS',
        note: {
          id: 'Sertifikat gratis. Biaya uji laboratorium dibayar ke laboratorium.',
          en: 'The certificate is free. Laboratory tests are paid to the laboratory.',
        },
      },
    ],
    product: {id: 'Sertifikat Laik Higiene Sanitasi (SLHS)', en: 'Hygiene certificate (SLHS)'},
    complaints: complaintChannels('Kantor Dinas Kesehatan Kepahiang'),
    legalBasis: ['PP 66/2014 tentang Kesehatan Lingkungan', 'Permenkes 2/2023', 'Permenkes 14/2021'],
  },
  calendar: 'kantor',
  technicalStep: true,
  pages: [
    {
      id: 'permohonan',
      title: {id: 'Permohonan apa?', en: 'What do you apply for?'},
      section: business,
      fields: [
        {
          name: 'permohonan',
          type: 'enum',
          label: {id: 'Jenis permohonan', en: 'Kind of application'},
          options: [
            {value: 'BARU', label: {id: 'Sertifikat baru', en: 'New certificate'}},
            {value: 'PERPANJANGAN', label: {id: 'Perpanjangan', en: 'Renewal'}},
          ],
        },
        {
          name: 'nomor_slhs_lama',
          type: 'text',
          label: {id: 'Nomor SLHS lama', en: 'Number of the old certificate'},
          minLength: 3,
          maxLength: 60,
          when: {field: 'permohonan', op: 'eq', value: 'PERPANJANGAN'},
        },
      ],
    },
    {
      id: 'usaha',
      title: {id: 'Tentang usaha Anda', en: 'About your business'},
      section: business,
      fields: [
        {
          name: 'nib',
          type: 'nib',
          label: {id: 'NIB', en: 'NIB (business number)'},
          hint: {id: '13 angka di bagian atas dokumen OSS', en: '13 digits at the top of the OSS document'},
        },
        {
          name: 'nama_usaha',
          type: 'text',
          label: {id: 'Nama usaha', en: 'Name of the business'},
          minLength: 3,
          maxLength: 120,
          autocomplete: 'organization',
        },
        {
          name: 'jenis_tpp',
          type: 'enum',
          widget: 'radio',
          label: {id: 'Jenis tempat pengelolaan pangan', en: 'Kind of food business'},
          options: [
            {
              value: 'JASA_BOGA_A',
              label: {id: 'Jasa boga golongan A', en: 'Catering class A'},
              hint: {
                id: 'Melayani masyarakat umum, dapur rumah tangga',
                en: 'For the public, household kitchen',
              },
            },
            {
              value: 'JASA_BOGA_B',
              label: {id: 'Jasa boga golongan B', en: 'Catering class B'},
              hint: {
                id: 'Melayani kebutuhan khusus, misalnya asrama haji, perusahaan',
                en: 'For hostels, companies and the like',
              },
            },
            {
              value: 'JASA_BOGA_C',
              label: {id: 'Jasa boga golongan C', en: 'Catering class C'},
              hint: {id: 'Melayani alat angkut', en: 'For transport'},
            },
            {value: 'RESTORAN', label: {id: 'Restoran atau rumah makan', en: 'Restaurant'}},
            {value: 'TAHU_TEMPE', label: {id: 'Pengolah tahu atau tempe', en: 'Tofu or tempeh maker'}},
            {value: 'DAM', label: {id: 'Depot air minum', en: 'Water depot'}},
            {value: 'SPPG', label: {id: 'Dapur SPPG (makan bergizi)', en: 'School-meal kitchen (SPPG)'}},
          ],
        },
        {
          name: 'porsi_per_hari',
          type: 'int',
          label: {id: 'Porsi per hari', en: 'Portions a day'},
          min: 1,
          max: 100_000,
          unit: {id: 'porsi', en: 'portions'},
          when: cooks,
        },
      ],
    },
    {
      id: 'lokasi',
      title: {id: 'Di mana tempat usahanya?', en: 'Where is the business?'},
      section: business,
      fields: [
        {
          name: 'kode_desa_usaha',
          type: 'desa',
          label: {id: 'Desa atau kelurahan tempat usaha', en: 'Village of the business'},
        },
        {
          name: 'alamat_lokasi',
          type: 'area',
          label: {id: 'Alamat tempat usaha', en: 'Address of the business'},
          minLength: 5,
          maxLength: 200,
        },
        {
          name: 'titik',
          type: 'geo',
          label: {id: 'Titik lokasi', en: 'Point'},
          hint: {id: 'Boleh dikosongkan bila tidak tahu', en: 'Optional'},
          required: false,
        },
      ],
    },
    {
      id: 'penjamah',
      title: {id: 'Penjamah pangan', en: 'Food handlers'},
      hint: {
        id: 'Penjamah pangan adalah orang yang menyiapkan atau menyajikan makanan dan minuman.',
        en: 'Food handlers prepare or serve food and drink.',
      },
      section: business,
      fields: [
        {
          name: 'jumlah_penjamah',
          type: 'int',
          label: {id: 'Jumlah penjamah pangan', en: 'Number of food handlers'},
          min: 1,
          max: 10_000,
          unit: {id: 'orang', en: 'people'},
        },
        {
          name: 'jumlah_penjamah_terlatih',
          type: 'int',
          label: {id: 'Jumlah penjamah yang sudah terlatih', en: 'Number of trained handlers'},
          min: 0,
          max: 10_000,
          unit: {id: 'orang', en: 'people'},
        },
      ],
    },
    {
      id: 'laboratorium',
      title: {id: 'Hasil laboratorium', en: 'Laboratory results'},
      section: laboratory,
      fields: [
        {
          name: 'tanggal_hasil_lab',
          type: 'date',
          label: {id: 'Tanggal hasil laboratorium', en: 'Date of the results'},
          hint: {id: 'Paling lama 1 bulan sebelum hari ini', en: 'At most one month ago'},
        },
        {
          name: 'hasil_ecoli_air',
          type: 'dec',
          label: {id: 'E. coli pada air', en: 'E. coli in water'},
          hint: {id: 'Harus di bawah 1,1', en: 'Must be below 1.1'},
          min: 0,
          below: 1.1,
          unit: {id: 'MPN/100 ml', en: 'MPN/100 ml'},
        },
        {
          name: 'hasil_ecoli_pangan',
          type: 'dec',
          label: {id: 'E. coli pada pangan', en: 'E. coli in food'},
          hint: {id: 'Harus di bawah 3,6', en: 'Must be below 3.6'},
          min: 0,
          below: 3.6,
          unit: {id: 'MPN/g', en: 'MPN/g'},
        },
        {
          name: 'hasil_usap_alat',
          type: 'dec',
          label: {id: 'Usap alat', en: 'Swab of utensils'},
          hint: {id: 'Harus di bawah 1,1', en: 'Must be below 1.1'},
          min: 0,
          below: 1.1,
          unit: {id: 'CFU/cm²', en: 'CFU/cm²'},
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
          name: 'hasil_lab',
          type: 'file',
          accept: ['pdf'],
          label: {id: 'Lembar hasil laboratorium', en: 'Laboratory sheet'},
          hint: {id: 'PDF, paling besar 2 MB', en: 'PDF, at most 2 MB'},
        },
        {
          name: 'sertifikat_pelatihan',
          type: 'file',
          accept: ['pdf'],
          label: {id: 'Sertifikat pelatihan penjamah', en: 'Training certificates'},
          hint: {id: 'Satu PDF, paling besar 2 MB', en: 'One PDF, at most 2 MB'},
        },
        {
          name: 'denah',
          type: 'file',
          accept: ['pdf', 'jpg', 'png'],
          label: {id: 'Denah tempat usaha', en: 'Floor plan'},
          hint: {id: 'PDF atau foto, paling besar 2 MB', en: 'PDF or photo, at most 2 MB'},
        },
        {
          name: 'ikl_mandiri',
          type: 'file',
          accept: ['pdf'],
          label: {id: 'Inspeksi mandiri (IKL)', en: 'Self-inspection (IKL)'},
          hint: {id: 'Boleh dikosongkan', en: 'Optional'},
          required: false,
        },
      ],
    },
    declarationPage,
  ],
  rules: [
    {
      rule: 'compare',
      at: 'jumlah_penjamah_terlatih',
      left: {field: 'jumlah_penjamah_terlatih'},
      op: 'lte',
      right: {field: 'jumlah_penjamah'},
      code: 'slhs.terlatih_lebih',
      text: {
        id: 'Penjamah terlatih tidak boleh lebih banyak dari seluruh penjamah ({kanan} orang).',
        en: 'There cannot be more trained handlers than handlers ({kanan}).',
      },
    },
    {
      rule: 'compare',
      at: 'jumlah_penjamah_terlatih',
      left: {field: 'jumlah_penjamah_terlatih'},
      op: 'gte',
      right: {
        ceilDiv: [
          {product: [{lookup: 'jenis_tpp', table: trainedPercent}, {field: 'jumlah_penjamah'}]},
          {value: 100},
        ],
      },
      code: 'slhs.terlatih_kurang',
      text: {
        id: 'Untuk jenis usaha ini paling sedikit {kanan} penjamah harus terlatih; Anda menulis {kiri}.',
        en: 'This kind of business needs at least {kanan} trained handlers; you wrote {kiri}.',
      },
    },
    {
      rule: 'compare',
      at: 'tanggal_hasil_lab',
      left: {field: 'tanggal_hasil_lab'},
      op: 'lte',
      right: {today: true},
      code: 'slhs.lab_depan',
      text: {
        id: 'Tanggal hasil laboratorium tidak boleh setelah hari ini ({kanan}).',
        en: 'The date must not be after today ({kanan}).',
      },
    },
    {
      rule: 'compare',
      at: 'tanggal_hasil_lab',
      left: {field: 'tanggal_hasil_lab'},
      op: 'gte',
      right: {today: true, plusMonths: -1},
      code: 'slhs.lab_lama',
      text: {
        id: 'Hasil laboratorium lebih dari 1 bulan. Gunakan hasil sejak {kanan}.',
        en: 'The results are older than one month. Use results since {kanan}.',
      },
    },
  ],
  result: {
    name: {id: 'Sertifikat Laik Higiene Sanitasi', en: 'Hygiene certificate'},
    letter: {classification: '400.7.22', unit: 'DINKES'},
    validMonths: 36,
  },
});
