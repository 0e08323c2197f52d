import type {Keys} from '../fixtures/keys.ts';
import {button, tabRow} from '../fixtures/rows.keys.ts';

const discard = button('Hapus isian di ponsel ini');

/** The keyboard of `<kph-offline-banner>`. */
export const offlineBannerKeys: Keys = {
  story: 'IsianMenunggu',
  rows: [
    tabRow('Ke “Hapus isian di ponsel ini”', discard),
    {
      keys: 'Enter, Spasi',
      does: 'Bertanya; pada “Ya, hapus isian”: menghapus; pada “Batal”: tidak',
      from: discard,
      steps: [
        {press: 'Enter', focus: button('Batal'), shown: button('Ya, hapus isian')},
        {press: 'Space', focus: discard},
        {press: 'Space', focus: button('Batal')},
        {press: 'Shift+Tab Enter', tells: 'kph-discard'},
      ],
    },
  ],
};
