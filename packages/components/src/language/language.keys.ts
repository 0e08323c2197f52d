import type {Keys} from '../fixtures/keys.ts';
import {link, tabRow, text} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-language>`. */
export const languageKeys: Keys = {
  story: 'SebagianHalaman',
  rows: [
    tabRow('Ke bahasa berikutnya', link('Indonesia'), link('English')),
    {
      keys: 'Enter',
      does: 'Mengganti bahasa',
      from: link('English'),
      steps: [
        {press: 'Enter', shown: text('This page is now in English.')},
        {press: 'Shift+Tab Enter', shown: text('Halaman ini kini dalam bahasa Indonesia.')},
      ],
    },
  ],
};
