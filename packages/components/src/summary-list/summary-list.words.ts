import {defineWords} from '../texts/words.ts';

/** Words of summary-list. */
export const summaryListWords = defineWords('summary-list', {change: 'Ubah'}, {change: 'Change'});
