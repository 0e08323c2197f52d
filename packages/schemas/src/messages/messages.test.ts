import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clientTextsEn, problemTextsEn, reasonTextsEn} from './api-en.ts';
import {clientTexts, problemTexts, reasonTexts} from './api.ts';
import {enMessages} from './en.ts';
import {idMessages} from './id.ts';
import {faultText, type Catalogue} from './text.ts';

const details = (texts: Readonly<Record<string, {readonly detail: string}>>): Catalogue =>
  Object.fromEntries(Object.entries(texts).map(([code, {detail}]) => [code, detail]));

const pairs: readonly {what: string; indonesian: Catalogue; english: Catalogue}[] = [
  {what: 'faults', indonesian: idMessages, english: enMessages},
  {what: 'refusals of the API', indonesian: details(problemTexts), english: details(problemTextsEn)},
  {what: 'reasons of rules', indonesian: reasonTexts, english: reasonTextsEn},
  {what: 'sentences of the client', indonesian: {...clientTexts}, english: {...clientTextsEn}},
];

const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

for (const {what, indonesian, english} of pairs) {
  describe(`texts of ${what}`, () => {
    it('both languages speak of exactly the same codes', () => {
      assert.deepEqual(Object.keys(english).sort(), Object.keys(indonesian).sort());
    });

    it('a text names the same things in both languages', () => {
      for (const [code, text] of Object.entries(indonesian))
        assert.deepEqual(placeholders(english[code]), placeholders(text), code);
    });

    for (const [language, catalogue] of Object.entries({indonesian, english})) {
      it(`each ${language} text says what to do instead of calling an answer invalid`, () => {
        for (const [code, text] of Object.entries(catalogue))
          assert.doesNotMatch(text, /tidak valid|tidak sah|\binvalid\b/i, code);
      });

      it(`each ${language} text is made of whole sentences`, () => {
        for (const [code, text] of Object.entries(catalogue)) {
          assert.match(text, /^(?:\p{Lu}|\{Label\})/u, `${code} begins with a capital`);
          assert.match(text, /(?:[.?]|\{pesan\})$/, `${code} ends with a full stop`);
          assert.doesNotMatch(text, / {2}|^\s|\s$/, `${code} has stray spaces`);
        }
      });
    }
  });
}

describe('faultText', () => {
  it('puts the label and the numbers of a fault into the sentence of the chosen language', () => {
    const fault = {code: 'teks.pendek', params: {min: 10, n: 4}};
    assert.equal(
      faultText(fault, 'Judul penelitian'),
      'Judul penelitian paling sedikit 10 huruf; baru 4 huruf.',
    );
    assert.equal(
      faultText(fault, 'Title', enMessages),
      'Title needs at least 10 characters; so far there are 4.',
    );
    assert.equal(faultText({code: 'pilihan.kosong'}, 'Bidang'), 'Pilih bidang.');
    assert.equal(faultText({code: 'berkas.wajib'}, 'KTP-el pemohon'), 'Unggah KTP-el pemohon.');
  });

  it('asks for another look when a newer server names a fault it does not know', () => {
    assert.equal(faultText({code: 'baru.sekali'}, 'NIB'), 'NIB perlu diperiksa kembali.');
  });
});
