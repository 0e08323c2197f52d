import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enMessages} from '../messages/en.ts';
import {idMessages} from '../messages/id.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {kepahiangProfile} from './kepahiang.ts';
import {regionTexts} from './texts.ts';

const catalogues = {id: idMessages, en: enMessages} as const;

describe('fault texts that name the regency', () => {
  for (const locale of ['id', 'en'] as const) {
    it(`say of Kepahiang in ${locale} what the catalogue says`, () => {
      const own = regionTexts(kepahiangProfile, locale);
      for (const [code, text] of Object.entries(own)) assert.equal(text, catalogues[locale][code], code);
    });
    it(`name another regency in ${locale}, and Kepahiang no longer`, () => {
      const regency = {...kepahiang, name: 'Kabupaten Contoh', centre: {lat: -4.05, lon: 103.3}};
      const texts = Object.values(regionTexts({regency}, locale)).join('\n');
      assert.doesNotMatch(texts, /Kepahiang|3,6|102/);
      assert.match(texts, /Kabupaten Contoh/);
      assert.match(texts, /-4,0500 (dan|and) 103,3000/);
    });
    it(`are all that speak of places of Kepahiang in ${locale}`, () => {
      const own = Object.keys(regionTexts(kepahiangProfile, locale));
      const named = Object.entries(catalogues[locale])
        .filter(([code, text]) => /^(wilayah|geo)\./.test(code) && /Kepahiang|102,6/.test(text))
        .map(([code]) => code);
      assert.deepEqual(
        named.filter(code => !own.includes(code)),
        [],
      );
    });
  }
});
