import {defineFixtures} from '../fixtures/fixtures.ts';
import {officialBannerTemplate, type OfficialBannerOptions} from './official-banner.html.ts';

/** The bar of the official site. */
export const officialBannerFixtures = defineFixtures({
  name: 'official-banner',
  template: officialBannerTemplate,
  states: {
    Biasa: {},
    DomainLain: {domain: 'contohkab.go.id'},
  } satisfies Record<string, OfficialBannerOptions>,
});
