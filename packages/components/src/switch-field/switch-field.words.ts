import {defineWords} from '../texts/words.ts';

/** Words of switch-field. */
export const switchFieldWords = defineWords(
  'switch-field',
  {on: 'Nyala', off: 'Mati'},
  {on: 'On', off: 'Off'},
);
