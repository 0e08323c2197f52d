import type {Field, Page} from '../../service/types.ts';

/**
 * G-PEMOHON: who applies. Outside the regency the place is asked in words, because the national list of
 * villages is a file an OPD loads, not part of a page for weak phones.
 */
export const applicantFields = [
  {
    name: 'kewarganegaraan',
    type: 'enum',
    label: {id: 'Kewarganegaraan', en: 'Citizenship'},
    options: [
      {value: 'WNI', label: {id: 'Warga Negara Indonesia', en: 'Indonesian citizen'}},
      {value: 'WNA', label: {id: 'Warga negara asing', en: 'Foreign citizen'}},
    ],
  },
  {
    name: 'nik',
    type: 'nik',
    label: {id: 'NIK', en: 'NIK (identity number)'},
    hint: {
      id: '16 angka pada KTP-el atau Kartu Keluarga',
      en: '16 digits on the identity card or family card',
    },
    privacy: 'nik',
    when: {field: 'kewarganegaraan', op: 'eq', value: 'WNI'},
  },
  {
    name: 'no_paspor',
    type: 'text',
    label: {id: 'Nomor paspor', en: 'Passport number'},
    maxLength: 15,
    upperCase: true,
    privacy: 'nik',
    pattern: {
      source: '^[A-Z0-9]{6,15}$',
      code: 'paspor.bentuk',
      text: {
        id: 'Nomor paspor terdiri dari 6 sampai 15 huruf dan angka tanpa spasi.',
        en: 'A passport number has 6 to 15 letters and digits without spaces.',
      },
    },
    when: {field: 'kewarganegaraan', op: 'eq', value: 'WNA'},
  },
  {
    name: 'nama',
    type: 'text',
    label: {id: 'Nama lengkap', en: 'Full name'},
    hint: {id: 'Sesuai KTP-el, tanpa gelar', en: 'As on the identity card, without titles'},
    minLength: 2,
    maxLength: 100,
    autocomplete: 'name',
    privacy: 'name',
  },
] as const satisfies readonly Field[];

/** How to reach the applicant. */
export const contactFields = [
  {
    name: 'hp',
    type: 'phone',
    label: {id: 'Nomor HP', en: 'Mobile number'},
    hint: {
      id: 'Petugas dapat menghubungi nomor ini. Empat angka terakhirnya dipakai untuk melacak permohonan.',
      en: 'Officers may call this number. Its last four digits are used to track the application.',
    },
    autocomplete: 'tel',
    privacy: 'phone',
  },
  {
    name: 'email',
    type: 'email',
    label: {id: 'Email', en: 'E-mail'},
    hint: {id: 'Boleh dikosongkan', en: 'Optional'},
    required: false,
    autocomplete: 'email',
    privacy: 'email',
  },
] as const satisfies readonly Field[];

/** Where the applicant lives. */
export const addressFields = [
  {
    name: 'alamat',
    type: 'area',
    label: {id: 'Alamat', en: 'Address'},
    hint: {id: 'Nama jalan, nomor rumah, atau dusun', en: 'Street, house number or hamlet'},
    minLength: 5,
    maxLength: 200,
    autocomplete: 'street-address',
    privacy: 'address',
  },
  {
    name: 'domisili',
    type: 'enum',
    label: {id: 'Tempat tinggal', en: 'Place of residence'},
    options: [
      {value: 'KEPAHIANG', label: {id: 'Di Kabupaten Kepahiang', en: 'In Kabupaten Kepahiang'}},
      {value: 'LUAR', label: {id: 'Di luar Kabupaten Kepahiang', en: 'Outside Kabupaten Kepahiang'}},
    ],
  },
  {
    name: 'kode_desa',
    type: 'desa',
    label: {id: 'Desa atau kelurahan', en: 'Village'},
    when: {field: 'domisili', op: 'eq', value: 'KEPAHIANG'},
  },
  {
    name: 'wilayah_luar',
    type: 'text',
    label: {id: 'Kabupaten atau kota, dan provinsi', en: 'Regency or city, and province'},
    hint: {id: 'Contoh: Kota Bengkulu, Bengkulu', en: 'Example: Kota Bengkulu, Bengkulu'},
    minLength: 5,
    maxLength: 100,
    when: {field: 'domisili', op: 'eq', value: 'LUAR'},
  },
] as const satisfies readonly Field[];

/** The pages of G-PEMOHON in the order people expect. */
export const applicantPages = [
  {
    id: 'pemohon',
    title: {id: 'Siapa pemohonnya?', en: 'Who is applying?'},
    section: {id: 'Tentang Anda', en: 'About you'},
    fields: applicantFields,
  },
  {
    id: 'kontak',
    title: {id: 'Bagaimana kami menghubungi Anda?', en: 'How can we reach you?'},
    section: {id: 'Tentang Anda', en: 'About you'},
    fields: contactFields,
  },
  {
    id: 'alamat',
    title: {id: 'Di mana Anda tinggal?', en: 'Where do you live?'},
    section: {id: 'Tentang Anda', en: 'About you'},
    fields: addressFields,
  },
] as const satisfies readonly Page[];
