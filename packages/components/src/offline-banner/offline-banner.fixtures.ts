import {defineFixtures} from '../fixtures/fixtures.ts';
import {offlineBannerTemplate, type OfflineBannerOptions} from './offline-banner.html.ts';

/** Offline with and without waiting answers, the question before deleting, and back. */
export const offlineBannerFixtures = defineFixtures({
  name: 'offline-banner',
  tag: 'kph-offline-banner',
  template: offlineBannerTemplate,
  states: {
    Tersambung: {},
    Luring: {state: 'luring'},
    IsianMenunggu: {state: 'luring', pending: 2},
    BertanyaSebelumMenghapus: {state: 'luring', pending: 2, asking: true},
    KembaliDaring: {state: 'kembali', pending: 2},
    SemuaTerkirim: {state: 'kembali'},
  } satisfies Record<string, OfflineBannerOptions>,
});
