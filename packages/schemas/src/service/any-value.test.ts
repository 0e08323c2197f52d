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

/** An object that no text can be made of: `String` throws at it. */
const unspeakable = {toString: 1, valueOf: 2};

/** Values of any type, bare and as answers under the names a form asks for. */
function junkFor(form: AnswerForm, seed: number): unknown[] {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.string({unit: 'grapheme', maxLength: 20}),
  );
  const value = fc.oneof(
    {weight: 40, arbitrary: text},
    {weight: 10, arbitrary: fc.anything({maxDepth: 2})},
    {weight: 1, arbitrary: fc.constant(unspeakable)},
  );
  const answers = fc.dictionary(fc.constantFrom(...namesOf(form), '__proto__', 'lain'), value, {maxKeys: 6});
  return fc.sample(fc.oneof({weight: 9, arbitrary: answers}, {weight: 1, arbitrary: value}), {
    numRuns: 100_000,
    seed,
  });
}

/** Every piece of junk must be refused; a failure names the seed that brings it back. */
function refusesAll(form: AnswerForm, refuses: (value: unknown) => boolean): void {
  const seed = Date.now() & 0x7fffffff; // other junk each time
  for (const [index, value] of junkFor(form, seed).entries())
    try {
      assert.ok(refuses(value), 'accepted');
    } catch (fault) {
      throw new Error(`Value ${index} of seed ${seed}`, {cause: fault});
    }
}

describe('no input breaks a whole form or record', () => {
  for (const service of services) {
    it(`${service.id}: 100,000 values of any type are answered, never thrown at`, () => {
      const schemas = (['form', 'strict'] as const).map(mode =>
        serviceSchema(service, {mode, ...clock, places}),
      );
      refusesAll(service, value => schemas.every(schema => !schema.safeParse(value).success));
    });
  }
  for (const record of [pembayaran, pengaduan, jawabanSkm, pemberitahuanDibaca, pemberitahuanPelanggaran]) {
    it(`${record.id}: 100,000 values of any type are answered, never thrown at`, () => {
      const check = recordChecker(record, {places, kinds: identifierKind});
      refusesAll(record, value => !check(value, clock).ok);
    });
  }
});
