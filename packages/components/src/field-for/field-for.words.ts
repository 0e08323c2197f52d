import {defineWords} from '../texts/words.ts';

/** Words of field-for. */
export const fieldForWords = defineWords('field-for', {yes: 'Ya', no: 'Tidak'}, {yes: 'Yes', no: 'No'});
