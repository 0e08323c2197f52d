import {defineWords} from '../texts/words.ts';

/** Words of breadcrumb. */
export const breadcrumbWords = defineWords(
  'breadcrumb',
  {breadcrumb: 'Remah roti'},
  {breadcrumb: 'Breadcrumb'},
);
