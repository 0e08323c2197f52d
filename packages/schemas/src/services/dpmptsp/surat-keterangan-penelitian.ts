import type {Condition} from '../../service/types.ts';
import {defineService} from '../../service/define.ts';
import {applicantPages} from '../groups/applicant.ts';
import {complaintChannels} from '../groups/complaint-channels.ts';
import {declarationPage} from '../groups/declaration.ts';
import {proxyPage} from '../groups/proxy.ts';

const institutions = ['PERGURUAN_TINGGI', 'BADAN_USAHA', 'ORMAS'] as const;
const byInstitution = {field: 'peneliti_jenis', op: 'in', value: institutions} as const satisfies Condition;
const research = {id: 'Penelitian', en: 'Research'} as const;
const files = {id: 'Berkas', en: 'Files'} as const;

/**
 * Research notice (SKP) of the regency.
 * @source Permendagri 3/2018 on research notices.
 */
export const suratKeteranganPenelitian = defineService({
  id: 'surat-keterangan-penelitian',
  version: '2026-11-24',
  opd: 'dpmptsp',
  name: {id: 'Surat keterangan penelitian (SKP)', en: 'Research notice'},
  title: {id: 'Ajukan surat keterangan penelitian', en: 'Apply for a research notice'},
  summary: {
    id: 'Surat yang menerangkan bahwa penelitian Anda di Kabupaten Kepahiang diketahui pemerintah daerah.',
    en: 'A letter stating that the regional government knows of your research in Kabupaten Kepahiang.',
  },
  audience: {
    id: 'Mahasiswa, dosen, perguruan tinggi, badan usaha, dan organisasi kemasyarakatan yang meneliti di Kabupaten Kepahiang. Peneliti asing mengurus izin nasional lebih dahulu di BRIN.',
    en: 'Students, lecturers, universities, companies and mass organisations doing research in Kabupaten Kepahiang. Foreign researchers first obtain the national permit from BRIN.',
  },
  prepare: [
    {id: 'KTP-el (NIK) peneliti', en: 'Identity card (NIK) of the researcher'},
    {
      id: 'Proposal penelitian dalam bahasa Indonesia, PDF paling besar 5 MB',
      en: 'Research proposal in Indonesian, PDF of at most 5 MB',
    },
    {
      id: 'Surat pengantar dari kampus atau lembaga, bila meneliti atas nama lembaga',
      en: 'Letter of introduction, if you act for an institution',
    },
    {id: 'Pernyataan menaati peraturan, ditandatangani', en: 'Signed statement that you will obey the rules'},
  ],
  standard: {
    requirements: [
      {
        id: 'Proposal penelitian yang memuat tujuan, metode, tempat, dan waktu',
        en: 'Research proposal with purpose, method, place and time',
      },
      {
        id: 'Surat pengantar pimpinan lembaga (perguruan tinggi, badan usaha, ormas)',
        en: 'Letter of introduction by the head of the institution',
      },
      {id: 'Surat pernyataan menaati peraturan perundang-undangan', en: 'Statement of obedience to the law'},
      {id: 'Identitas peneliti dan anggota', en: 'Identity of the researcher and members'},
      {
        id: 'Nomor persetujuan etik bila melibatkan manusia sebagai subjek',
        en: 'Number of the ethical approval if people are subjects',
      },
    ],
    procedure: [
      {
        id: 'Isi permohonan di situs ini dan unggah berkasnya.',
        en: 'Fill in the application here and upload the files.',
      },
      {
        id: 'Petugas DPMPTSP memeriksa berkas bersama Kesbangpol.',
        en: 'DPMPTSP checks the file together with Kesbangpol.',
      },
      {
        id: 'Bila ada yang kurang, Anda diminta memperbaiki isian itu saja.',
        en: 'If something is missing, you mend only that answer.',
      },
      {
        id: 'Kepala DPMPTSP menandatangani surat secara elektronik.',
        en: 'The head of DPMPTSP signs the letter electronically.',
      },
      {id: 'Lihat surat di halaman lacak permohonan.', en: 'See the letter on the tracking page.'},
    ],
    duration: [
      {
        workingDays: 3,
        note: {
          id: 'sejak berkas diterima; berhenti sementara selama menunggu perbaikan dari Anda',
          en: 'from receipt; it stands still while we wait for your correction',
        },
      },
    ],
    fee: [{kind: 'GRATIS', note: {id: 'Tidak dipungut biaya.', en: 'There is no fee.'}}],
    product: {id: 'Surat Keterangan Penelitian (SKP)', en: 'Research notice (SKP)'},
    complaints: complaintChannels('Mal Pelayanan Publik Kepahiang, loket DPMPTSP'),
    legalBasis: [
      'Permendagri 3/2018 tentang Penerbitan Surat Keterangan Penelitian',
      'UU 25/2009 tentang Pelayanan Publik',
    ],
  },
  calendar: 'kantor',
  pages: [
    ...applicantPages,
    proxyPage,
    {
      id: 'peneliti',
      title: {id: 'Siapa yang meneliti?', en: 'Who does the research?'},
      section: research,
      fields: [
        {
          name: 'peneliti_jenis',
          type: 'enum',
          label: {id: 'Jenis peneliti', en: 'Kind of researcher'},
          options: [
            {value: 'PERORANGAN', label: {id: 'Perorangan', en: 'Individual'}},
            {value: 'KELOMPOK', label: {id: 'Kelompok', en: 'Group'}},
            {
              value: 'PERGURUAN_TINGGI',
              label: {id: 'Perguruan tinggi', en: 'University'},
              hint: {
                id: 'Termasuk mahasiswa untuk skripsi, tesis, atau disertasi',
                en: 'Including students writing a thesis',
              },
            },
            {value: 'BADAN_USAHA', label: {id: 'Badan usaha', en: 'Company'}},
            {value: 'ORMAS', label: {id: 'Organisasi kemasyarakatan', en: 'Mass organisation'}},
          ],
        },
        {
          name: 'lembaga_nama',
          type: 'text',
          label: {id: 'Nama lembaga', en: 'Name of the institution'},
          minLength: 3,
          maxLength: 120,
          autocomplete: 'organization',
          when: byInstitution,
        },
      ],
    },
    {
      id: 'anggota',
      title: {id: 'Siapa anggota penelitinya?', en: 'Who are the members?'},
      hint: {
        id: 'Tulis nama dan NIK setiap anggota. Peneliti utama tidak perlu ditulis lagi.',
        en: 'Name and NIK of each member, without the main researcher.',
      },
      section: research,
      when: {field: 'peneliti_jenis', op: 'ne', value: 'PERORANGAN'},
      fields: [
        {
          name: 'anggota',
          type: 'list',
          label: {id: 'Anggota peneliti', en: 'Members'},
          required: {field: 'peneliti_jenis', op: 'eq', value: 'KELOMPOK'},
          min: 1,
          max: 30,
          itemLabel: {id: 'Anggota', en: 'Member'},
          item: [
            {
              name: 'nama',
              type: 'text',
              label: {id: 'Nama anggota', en: 'Name'},
              minLength: 2,
              maxLength: 100,
              privacy: 'name',
            },
            {name: 'nik', type: 'nik', label: {id: 'NIK anggota', en: 'NIK'}, privacy: 'nik'},
          ],
        },
      ],
    },
    {
      id: 'judul',
      title: {id: 'Apa yang diteliti?', en: 'What is the research about?'},
      section: research,
      fields: [
        {
          name: 'judul',
          type: 'area',
          label: {id: 'Judul penelitian', en: 'Title'},
          minLength: 10,
          maxLength: 300,
        },
        {
          name: 'bidang',
          type: 'enum',
          widget: 'select',
          label: {id: 'Bidang', en: 'Field'},
          options: [
            {value: 'PENDIDIKAN', label: {id: 'Pendidikan', en: 'Education'}},
            {value: 'KESEHATAN', label: {id: 'Kesehatan', en: 'Health'}},
            {value: 'PERTANIAN', label: {id: 'Pertanian dan perkebunan', en: 'Agriculture'}},
            {value: 'LINGKUNGAN', label: {id: 'Lingkungan dan kehutanan', en: 'Environment and forestry'}},
            {value: 'EKONOMI', label: {id: 'Ekonomi dan usaha', en: 'Economy'}},
            {value: 'SOSIAL_BUDAYA', label: {id: 'Sosial dan budaya', en: 'Society and culture'}},
            {value: 'HUKUM_PEMERINTAHAN', label: {id: 'Hukum dan pemerintahan', en: 'Law and government'}},
            {value: 'TEKNIK', label: {id: 'Teknik dan infrastruktur', en: 'Engineering'}},
            {value: 'LAINNYA', label: {id: 'Lainnya', en: 'Other'}},
          ],
        },
        {
          name: 'tujuan',
          type: 'area',
          label: {id: 'Tujuan penelitian', en: 'Purpose'},
          minLength: 10,
          maxLength: 1000,
        },
        {
          name: 'metode',
          type: 'area',
          label: {id: 'Metode penelitian', en: 'Method'},
          minLength: 10,
          maxLength: 1000,
        },
      ],
    },
    {
      id: 'etik',
      title: {
        id: 'Apakah penelitian melibatkan manusia sebagai subjek?',
        en: 'Are people subjects of the research?',
      },
      section: research,
      fields: [
        {
          name: 'subjek_manusia',
          type: 'bool',
          label: {id: 'Melibatkan manusia sebagai subjek', en: 'People are subjects'},
          hint: {
            id: 'Misalnya uji klinis, wawancara kesehatan, atau pengambilan sampel darah.',
            en: 'For example clinical trials, health interviews or blood samples.',
          },
        },
        {
          name: 'nomor_etik',
          type: 'text',
          label: {id: 'Nomor persetujuan etik', en: 'Number of the ethical approval'},
          minLength: 3,
          maxLength: 60,
          when: {field: 'subjek_manusia', op: 'eq', value: true},
        },
      ],
    },
    {
      id: 'tempat-waktu',
      title: {id: 'Di mana dan kapan?', en: 'Where and when?'},
      section: research,
      fields: [
        {
          name: 'lokasi',
          type: 'list',
          label: {id: 'Lokasi penelitian', en: 'Places'},
          hint: {
            id: 'Desa, kelurahan, atau kantor OPD tempat penelitian',
            en: 'Villages or agencies where the research takes place',
          },
          min: 1,
          max: 50,
          itemLabel: {id: 'Lokasi', en: 'Place'},
          item: {
            name: 'tempat',
            type: 'desa',
            orOpd: true,
            label: {id: 'Desa, kelurahan, atau OPD', en: 'Village or agency'},
          },
        },
        {name: 'tanggal_mulai', type: 'date', label: {id: 'Tanggal mulai', en: 'Start'}},
        {
          name: 'tanggal_selesai',
          type: 'date',
          label: {id: 'Tanggal selesai', en: 'End'},
          hint: {id: 'Paling lama 12 bulan sejak mulai', en: 'At most 12 months from the start'},
        },
      ],
    },
    {
      id: 'berkas',
      title: {id: 'Unggah berkas', en: 'Upload files'},
      section: files,
      fields: [
        {
          name: 'proposal',
          type: 'file',
          accept: ['pdf'],
          maxBytes: 5_242_880,
          label: {id: 'Proposal penelitian', en: 'Research proposal'},
          hint: {id: 'PDF, paling besar 5 MB', en: 'PDF, at most 5 MB'},
        },
        {
          name: 'surat_pengantar',
          type: 'file',
          accept: ['pdf'],
          label: {id: 'Surat pengantar lembaga', en: 'Letter of introduction'},
          hint: {id: 'PDF, paling besar 2 MB', en: 'PDF, at most 2 MB'},
          when: byInstitution,
        },
        {
          name: 'pernyataan_taat',
          type: 'file',
          accept: ['pdf'],
          label: {id: 'Pernyataan menaati peraturan', en: 'Statement of obedience to the law'},
          hint: {id: 'PDF bertanda tangan, paling besar 2 MB', en: 'Signed PDF, at most 2 MB'},
        },
        {
          name: 'foto',
          type: 'file',
          accept: ['jpg', 'png', 'webp'],
          label: {id: 'Pas foto', en: 'Portrait photo'},
          hint: {
            id: 'Boleh dikosongkan. JPG atau PNG, paling besar 2 MB',
            en: 'Optional. JPG or PNG, at most 2 MB',
          },
          required: false,
        },
      ],
    },
    declarationPage,
  ],
  rules: [
    {
      rule: 'compare',
      at: 'tanggal_selesai',
      left: {field: 'tanggal_selesai'},
      op: 'gt',
      right: {field: 'tanggal_mulai'},
      code: 'penelitian.selesai_sebelum_mulai',
      text: {
        id: 'Tanggal selesai harus setelah tanggal mulai ({kanan}).',
        en: 'The end must be after the start ({kanan}).',
      },
    },
    {
      rule: 'compare',
      at: 'tanggal_selesai',
      left: {field: 'tanggal_selesai'},
      op: 'lte',
      right: {field: 'tanggal_mulai', plusMonths: 12},
      code: 'penelitian.lewat_setahun',
      text: {
        id: 'Penelitian paling lama 12 bulan: tanggal selesai paling lambat {kanan}.',
        en: 'At most 12 months: the end is {kanan} at the latest.',
      },
    },
    {
      rule: 'compare',
      at: 'tanggal_selesai',
      left: {field: 'tanggal_selesai'},
      op: 'gte',
      right: {today: true},
      code: 'penelitian.sudah_lewat',
      text: {
        id: 'Masa penelitian sudah lewat. Isi tanggal selesai mulai hari ini ({kanan}) atau sesudahnya.',
        en: 'The period is over. The end must be today ({kanan}) or later.',
      },
    },
    {
      rule: 'unique',
      at: 'anggota',
      list: 'anggota',
      by: 'nik',
      code: 'penelitian.anggota_ganda',
      text: {
        id: 'Ada NIK anggota yang ditulis dua kali. Hapus salah satunya.',
        en: 'A member is listed twice. Remove one.',
      },
    },
    {
      rule: 'unique',
      at: 'lokasi',
      list: 'lokasi',
      code: 'penelitian.lokasi_ganda',
      text: {
        id: 'Ada lokasi yang dipilih dua kali. Hapus salah satunya.',
        en: 'A place is chosen twice. Remove one.',
      },
    },
  ],
  result: {
    name: {id: 'Surat Keterangan Penelitian', en: 'Research notice'},
    letter: {classification: '500.16.7.2', unit: 'DPMPTSP'},
    validMonths: 12,
  },
});
