import {defineFixtures} from '../fixtures/fixtures.ts';
import {languageTemplate, type LanguageOptions} from './language.html.ts';

/** The language switch with two and three languages. */
export const languageFixtures = defineFixtures({
  name: 'language',
  tag: 'kph-language',
  template: languageTemplate,
  states: {
    DuaBahasa: {},
    DenganRejang: {languages: ['id', 'en', 'rej']},
    DitulisServer: {reload: true},
  } satisfies Record<string, LanguageOptions>,
});
