import {defineWords} from '../texts/words.ts';

/** Words of the spinner. */
export const spinnerWords = defineWords('spinner', {loading: 'Memuat …'}, {loading: 'Loading …'});
