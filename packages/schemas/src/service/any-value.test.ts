import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {identifierKind} from '../identifiers/registry.ts';
import {recordChecker} from '../record/check.ts';
import {jawabanSkm} from '../record/jawaban-skm.ts';
import {pembayaran} from '../record/pembayaran.ts';
import {pemberitahuanDibaca} from '../record/pemberitahuan-dibaca.ts';
import {pemberitahuanPelanggaran} from '../record/pemberitahuan-pelanggaran.ts';
import {pengaduan} from '../record/pengaduan.ts';
import {services} from '../services/registry.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {serviceSchema} from './schema.ts';
import type {AnswerForm} from './types.ts';

const clock = {today: '2026-11-24', now: '2026-11-24T09:00:00+07:00'};
const places = placesOf(kepahiang);

/** Names of the answers of a form, so that junk lands where something reads it. */
const namesOf = (form: AnswerForm): string[] => form.pages.flatMap(page => page.fields.map(({name}) => name));

/** Values of any type, bare and as answers under the names a form asks for. */
function junkFor(form: AnswerForm): unknown[] {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.string({unit: 'grapheme', maxLength: 20}),
  );
  const value = fc.oneof({weight: 4, arbitrary: text}, {weight: 1, arbitrary: fc.anything({maxDepth: 2})});
  const answers = fc.dictionary(fc.constantFrom(...namesOf(form), '__proto__', 'lain'), value, {maxKeys: 6});
  return fc.sample(fc.oneof({weight: 9, arbitrary: answers}, {weight: 1, arbitrary: value}), 100_000);
}

describe('no input breaks a whole form or record', () => {
  for (const service of services) {
    it(`${service.id}: 100,000 values of any type are answered, never thrown at`, () => {
      const schemas = (['form', 'strict'] as const).map(mode =>
        serviceSchema(service, {mode, ...clock, places}),
      );
      for (const value of junkFor(service))
        for (const schema of schemas) assert.equal(schema.safeParse(value).success, false);
    });
  }
  for (const record of [pembayaran, pengaduan, jawabanSkm, pemberitahuanDibaca, pemberitahuanPelanggaran]) {
    it(`${record.id}: 100,000 values of any type are answered, never thrown at`, () => {
      const check = recordChecker(record, {places, kinds: identifierKind});
      for (const value of junkFor(record)) assert.equal(check(value, clock).ok, false);
    });
  }
});
