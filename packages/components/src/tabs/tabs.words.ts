import {defineWords} from '../texts/words.ts';

/** Words of the tabs. */
export const tabsWords = defineWords('tabs', {label: 'Bagian'}, {label: 'Sections'});
