import {defineWords} from '../texts/words.ts';

/** Words of the menu of a portal. */
export const serviceNavWords = defineWords(
  'service-nav',
  {label: 'Menu portal', menu: 'Menu', current: 'Menu: {page}'},
  {label: 'Portal menu', menu: 'Menu', current: 'Menu: {page}'},
);
