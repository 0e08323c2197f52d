import {defineFixtures} from '../fixtures/fixtures.ts';
import {phaseBannerTemplate, type PhaseBannerOptions} from './phase-banner.html.ts';

/** Phases of a service. */
export const phaseBannerFixtures = defineFixtures({
  name: 'phase-banner',
  template: phaseBannerTemplate,
  states: {
    UjiCoba: {feedbackHref: '/masukan'},
    TahapAwal: {phase: 'early', feedbackHref: '/masukan'},
    TeksSendiri: {
      text: 'Diuji bersama warga Kecamatan Ujan Mas sampai 31 Desember 2026. Loket tetap melayani seperti biasa.',
    },
  } satisfies Record<string, PhaseBannerOptions>,
});
