import {defineWords} from '../texts/words.ts';

/** Words of the notification banner. */
export const notificationBannerWords = defineWords(
  'notification-banner',
  {info: 'Penting', success: 'Berhasil', warning: 'Perhatian'},
  {info: 'Important', success: 'Success', warning: 'Attention'},
);
