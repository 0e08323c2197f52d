import type {AnswerForm} from '../service/types.ts';
import {complaintKindOptions} from './kind.ts';

/** Slugs are kebab-case; whether an OPD or a service has one is for the server to say. */
const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const slugText = {
  id: 'Pilih dari daftar.',
  en: 'Choose from the list.',
} as const;

/**
 * A complaint as somebody writes it: schema `pengaduan`, shared by all OPDs. Who is anonymous has no identity fields;
 * everybody else leaves name and phone.
 * @source services.md 3.3 (SP4N-LAPOR!; PermenPANRB 62/2018)
 */
export const complaintForm = {
  pages: [
    {
      id: 'laporan',
      title: {id: 'Laporan Anda', en: 'Your report'},
      fields: [
        {
          name: 'jenis',
          type: 'enum',
          label: {id: 'Jenis laporan', en: 'Kind of report'},
          options: complaintKindOptions,
        },
        {
          name: 'judul',
          type: 'text',
          label: {id: 'Judul', en: 'Title'},
          minLength: 10,
          maxLength: 120,
        },
        {
          name: 'isi',
          type: 'area',
          label: {id: 'Isi laporan', en: 'What happened'},
          minLength: 30,
          maxLength: 3000,
        },
        {
          name: 'opd',
          type: 'text',
          label: {id: 'Instansi yang dilaporkan', en: 'Agency'},
          maxLength: 60,
          pattern: {source: SLUG, code: 'pengaduan.opd', text: slugText},
        },
        {
          name: 'layanan',
          type: 'text',
          label: {id: 'Layanan', en: 'Service'},
          required: false,
          maxLength: 80,
          pattern: {source: SLUG, code: 'pengaduan.layanan', text: slugText},
        },
        {
          name: 'tanggal_kejadian',
          type: 'date',
          label: {id: 'Tanggal kejadian', en: 'Date it happened'},
          required: false,
        },
        {name: 'kode_desa', type: 'desa', label: {id: 'Desa/kelurahan', en: 'Village'}, required: false},
        {
          name: 'alamat_lokasi',
          type: 'area',
          label: {id: 'Alamat lokasi', en: 'Place'},
          required: false,
          minLength: 5,
          maxLength: 200,
        },
        {name: 'lokasi', type: 'geo', label: {id: 'Titik lokasi', en: 'Point on the map'}, required: false},
        {
          name: 'lampiran',
          type: 'file',
          label: {id: 'Lampiran', en: 'Attachments'},
          required: false,
          accept: ['jpg', 'png', 'webp', 'pdf'],
          multiple: {max: 5},
        },
      ],
    },
    {
      id: 'pelapor',
      title: {id: 'Tentang Anda', en: 'About you'},
      fields: [
        {
          name: 'anonim',
          type: 'bool',
          label: {id: 'Kirim tanpa identitas', en: 'Send anonymously'},
          hint: {
            id: 'Identitas tidak disimpan; Anda menerima kode lacak.',
            en: 'No identity is stored; you get a tracking code.',
          },
        },
        {
          name: 'rahasia',
          type: 'bool',
          label: {id: 'Rahasiakan laporan', en: 'Keep the report confidential'},
          hint: {
            id: 'Isi laporan tidak ditampilkan untuk umum.',
            en: 'The text is not shown to the public.',
          },
        },
        {
          name: 'nama',
          type: 'text',
          label: {id: 'Nama', en: 'Name'},
          minLength: 2,
          maxLength: 100,
          privacy: 'name',
          when: {field: 'anonim', op: 'eq', value: false},
        },
        {
          name: 'hp',
          type: 'phone',
          label: {id: 'Nomor HP', en: 'Mobile number'},
          privacy: 'phone',
          when: {field: 'anonim', op: 'eq', value: false},
        },
        {
          name: 'email',
          type: 'email',
          label: {id: 'Email', en: 'Email'},
          required: false,
          privacy: 'email',
          when: {field: 'anonim', op: 'eq', value: false},
        },
      ],
    },
  ],
  rules: [
    {
      rule: 'compare',
      at: 'tanggal_kejadian',
      left: {field: 'tanggal_kejadian'},
      op: 'lte',
      right: {today: true},
      code: 'pengaduan.kejadian_depan',
      text: {
        id: 'Tanggal kejadian tidak boleh setelah hari ini ({kanan}).',
        en: 'The date must not be after today ({kanan}).',
      },
    },
  ],
} as const satisfies AnswerForm;
