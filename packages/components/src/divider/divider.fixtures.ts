import {defineFixtures} from '../fixtures/fixtures.ts';
import {dividerTemplate, type DividerOptions} from './divider.html.ts';

/** Lines. */
export const dividerFixtures = defineFixtures({
  name: 'divider',
  template: dividerTemplate,
  states: {Garis: {}, DenganKata: {text: 'atau'}} satisfies Record<string, DividerOptions>,
});
