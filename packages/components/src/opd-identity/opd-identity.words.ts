import {defineWords} from '../texts/words.ts';

/** Words of the identity of an office. */
export const opdIdentityWords = defineWords(
  'opd-identity',
  {phone: 'Telepon', whatsapp: 'WhatsApp', email: 'Email', hours: 'Jam layanan'},
  {phone: 'Phone', whatsapp: 'WhatsApp', email: 'Email', hours: 'Opening hours'},
);
