import {defineFixtures} from '../fixtures/fixtures.ts';
import {spinnerTemplate, type SpinnerOptions} from './spinner.html.ts';

/** Spinners. */
export const spinnerFixtures = defineFixtures({
  name: 'spinner',
  template: spinnerTemplate,
  states: {
    Biasa: {},
    DenganTeks: {text: 'Memeriksa pembayaran Anda di Bank Bengkulu …'},
    DiDalamBaris: {text: 'Mencari desa …', inline: true},
  } satisfies Record<string, SpinnerOptions>,
});
