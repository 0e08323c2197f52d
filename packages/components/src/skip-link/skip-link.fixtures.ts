import {defineFixtures} from '../fixtures/fixtures.ts';
import {skipLinkTemplate, type SkipLinkOptions} from './skip-link.html.ts';

/** The link past the header; press Tab to see it. */
export const skipLinkFixtures = defineFixtures({
  name: 'skip-link',
  template: skipLinkTemplate,
  states: {
    Biasa: {},
    TujuanLain: {href: '#hasil'},
  } satisfies Record<string, SkipLinkOptions>,
});
