import {defineWords} from '../texts/words.ts';

/** Words that say where a link leads. */
export const linkWords = defineWords(
  'link',
  {
    external: 'situs lain',
    newTab: 'membuka tab baru',
    download: 'unduh',
    phone: 'telepon',
    whatsapp: 'WhatsApp',
    email: 'email',
  },
  {
    external: 'other site',
    newTab: 'opens a new tab',
    download: 'download',
    phone: 'phone',
    whatsapp: 'WhatsApp',
    email: 'email',
  },
);
