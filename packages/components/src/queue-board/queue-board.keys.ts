import type {Keys} from '../fixtures/keys.ts';
import {button, tabRow} from '../fixtures/rows.keys.ts';

const sound = button('Suara panggilan');

/** The keyboard of `<kph-queue-board>`. */
export const queueBoardKeys: Keys = {
  story: 'SatuPanggilan',
  rows: [
    tabRow('Ke “Suara panggilan”', sound),
    {
      keys: 'Enter, Spasi',
      does: 'Menyalakan atau mematikan suara',
      from: sound,
      steps: [
        {press: 'Enter', checked: sound},
        {press: 'Space', unchecked: sound},
      ],
    },
  ],
};
