import {defineWords} from '../texts/words.ts';

/** Words of footer. */
export const footerWords = defineWords(
  'footer',
  {phone: 'Telepon', hours: 'Jam layanan', complaint: 'Pengaduan', footer: 'Kaki halaman'},
  {phone: 'Telephone', hours: 'Opening hours', complaint: 'Complaints', footer: 'Footer'},
);
