import type {Page} from '../../service/types.ts';

const proxied = {field: 'dikuasakan', op: 'eq', value: true} as const;

/** G-KUASA: somebody else hands in the application with a letter of authority. */
export const proxyPage = {
  id: 'kuasa',
  title: {id: 'Apakah Anda mengurus untuk orang lain?', en: 'Are you applying for somebody else?'},
  section: {id: 'Tentang Anda', en: 'About you'},
  fields: [
    {
      name: 'dikuasakan',
      type: 'bool',
      label: {id: 'Permohonan dikuasakan', en: 'Somebody else acts for the applicant'},
      hint: {
        id: 'Pilih Ya bila pengurusan dikuasakan dengan surat kuasa.',
        en: 'Choose Yes if there is a letter of authority.',
      },
    },
    {
      name: 'kuasa_nik',
      type: 'nik',
      label: {id: 'NIK penerima kuasa', en: 'NIK of the authorised person'},
      privacy: 'nik',
      when: proxied,
    },
    {
      name: 'kuasa_nama',
      type: 'text',
      label: {id: 'Nama penerima kuasa', en: 'Name of the authorised person'},
      minLength: 2,
      maxLength: 100,
      privacy: 'name',
      when: proxied,
    },
    {
      name: 'kuasa_hp',
      type: 'phone',
      label: {id: 'Nomor HP penerima kuasa', en: 'Mobile number of the authorised person'},
      privacy: 'phone',
      when: proxied,
    },
    {
      name: 'surat_kuasa',
      type: 'file',
      label: {id: 'Surat kuasa', en: 'Letter of authority'},
      hint: {id: 'PDF atau foto, paling besar 2 MB', en: 'PDF or photo, at most 2 MB'},
      accept: ['pdf', 'jpg', 'png', 'webp'],
      when: proxied,
    },
  ],
} as const satisfies Page;
