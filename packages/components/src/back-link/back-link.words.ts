import {defineWords} from '../texts/words.ts';

/** Words of back-link. */
export const backLinkWords = defineWords('back-link', {back: 'Kembali'}, {back: 'Back'});
