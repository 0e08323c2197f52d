import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {kebabName} from '@kepahiang/schemas/identifiers/json-schema.js';
import {identifierKind, identifierKinds} from '@kepahiang/schemas/identifiers/registry.js';
import type {IdentifierKind} from '@kepahiang/schemas/identifiers/identifier.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import {serviceJsonSchema} from '@kepahiang/schemas/service/json-schema.js';
import type {CheckContext} from '@kepahiang/schemas/service/read.js';
import type {AnswerForm} from '@kepahiang/schemas/service/types.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import {cleaner} from '@kepahiang/schemas/vocabulary/clean-step.js';
import {check, warningsOf} from '@kepahiang/schemas/vocabulary/step.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';
import {loadRecords} from '../../packages/tools/src/generate/records.ts';
import type {Vectors} from '../../packages/tools/src/generate/vectors.ts';
import {at} from '../../packages/tools/src/place.ts';
import {rightPayments} from '../../packages/schemas/src/record/testing/payments.ts';
import {Dice} from './dice.ts';
import {everyWord, tables} from './every-word.ts';
import {beyondRe2, publishedPatterns} from './patterns.ts';
import {Php, type PatternAnswer, type Place, type RecordAnswer, type ValueAnswer} from './php.ts';
import {anyRecord} from './records.ts';
import {digits, garbage, matching, mutated, right} from './text.ts';
import {now, today} from './value-of.ts';

/** `KPH_SEED=… npm test -- house` repeats a failure. */
const seed = Number(process.env.KPH_SEED ?? Date.now() % 2 ** 31);
const repeat = `repeat with KPH_SEED=${seed}`;
const php = new Php();

function vectorsOf({name}: IdentifierKind): Vectors {
  return JSON.parse(
    readFileSync(at(`packages/schemas/dist/vectors/${kebabName(name)}.json`), 'utf8'),
  ) as Vectors;
}

describe(`a backend in PHP says what ours says (${repeat})`, () => {
  for (const kind of identifierKinds) {
    it(`has every vector of ${kind.name} right`, async () => {
      const {strict, form, today: day} = vectorsOf(kind);
      assert.ok(strict.length > 0 && (form.length > 0 || kind.cleaning.length === 0), 'no vectors');
      const ask = (value: string) => ({value, type: kind.name, today: day});
      const strictly = await php.ask<ValueAnswer>(strict.map(({value}) => ask(value)));
      for (const [index, {value, fault = null, warnings}] of strict.entries()) {
        const said = strictly[index]!;
        assert.deepEqual({fault: said.fault, warnings: said.warnings}, {fault, warnings}, value);
      }
      const formally = await php.ask<ValueAnswer>(form.map(({typed}) => ask(typed)));
      for (const [index, {typed, normalised, fault = null}] of form.entries()) {
        const said = formally[index]!;
        assert.equal(said.cleanFault, fault, typed);
        if (normalised !== undefined) assert.equal(said.clean, normalised, typed);
      }
    });
  }
});

/** What our own check says, in the shape PHP answers in. */
function ours(kind: IdentifierKind, value: string, day: string | undefined): ValueAnswer {
  const faultOf = check(kind.rule);
  const fault = faultOf(value, day)?.code ?? null;
  const clean = cleaner(kind.cleaning)(value);
  return {
    clean,
    fault,
    warnings: fault === null ? warningsOf(kind.rule, value, day).map(({code}) => code) : [],
    cleanFault: faultOf(clean, day)?.code ?? null,
  };
}

describe(`values nobody thought of (${repeat})`, () => {
  for (const [number, kind] of identifierKinds.entries()) {
    it(`judges and cleans 2,000 values of ${kind.name} alike`, async () => {
      const dice = new Dice(seed + number);
      const good = right(kind.name, 500, seed + number);
      const values = [
        ...good,
        ...dice.times(1000, () => mutated(dice, dice.pick(good))),
        ...dice.times(200, () => mutated(dice, mutated(dice, dice.pick(good)))),
        ...dice.times(150, () => digits(dice)),
        ...dice.times(150, () => garbage(dice)),
      ];
      const days = values.map(() => dice.pick([today, today, undefined, '1999-12-31', '2031-02-28']));
      const answers = await php.ask<ValueAnswer>(
        values.map((value, index) => ({value, type: kind.name, today: days[index] ?? null})),
      );
      for (const [index, value] of values.entries()) {
        const day = days[index];
        assert.deepEqual(
          answers[index],
          ours(kind, value, day),
          `${JSON.stringify(value)} ${day}; ${repeat}`,
        );
      }
    });
  }
});

type Form = AnswerForm & {readonly id: string};

const strict: CheckContext = {
  mode: 'strict',
  today,
  now,
  places: placesOf(kepahiang),
  kinds: identifierKind,
  tables: Object.fromEntries(Object.entries(tables).map(([name, keys]) => [name, new Set(keys)])),
};
const forms: readonly Form[] = [...services, ...(await loadRecords()), everyWord];
/** Rules that this check was given no table for: they say nothing. */
const silent = new Set(['contoh.tanpa_tabel']);
const sorted = (places: readonly Place[]): string[] => places.map(place => place.join(' ')).sort();

/** Our faults and warnings of a record. */
function faultsOf(form: AnswerForm, record: unknown): RecordAnswer {
  const {faults, warnings} = checkAnswers(form, record, strict);
  const place = ({path, code}: {path: string; code: string}): Place => [path, code];
  return {faults: faults.map(place), warnings: warnings.map(place)};
}

describe(`whole records (${repeat})`, () => {
  const each = Math.max(1500, Math.ceil(10_000 / forms.length)); // enough to break each rule often
  before(() => php.ask([{name: everyWord.id, schema: serviceJsonSchema(everyWord)}]));
  for (const [number, form] of forms.entries()) {
    it(`finds the same faults at the same places in ${each} records of ${form.id}`, async t => {
      const dice = new Dice(seed + 1000 + number);
      const bases = form.id === 'pembayaran' ? fc.sample(rightPayments, {numRuns: 300, seed}) : [];
      const records = dice.times(each, () => anyRecord(form, dice, bases));
      const answers = await php.ask<RecordAnswer>(
        records.map(record => ({record, service: form.id, today, now, tables})),
      );
      const fired = new Map((form.rules ?? []).map(({code}) => [code, 0]));
      for (const [index, record] of records.entries()) {
        const expected = faultsOf(form, record);
        const about = `${JSON.stringify(record)}; ${repeat}`;
        assert.deepEqual(sorted(answers[index]!.faults), sorted(expected.faults), about);
        assert.deepEqual(sorted(answers[index]!.warnings), sorted(expected.warnings), about);
        for (const [, code] of [...expected.faults, ...expected.warnings])
          if (fired.has(code)) fired.set(code, fired.get(code)! + 1);
      }
      t.diagnostic([...fired].map(([code, times]) => `${code} ${times}×`).join(', '));
      for (const [code, times] of fired)
        if (!silent.has(code)) assert.ok(times >= 20, `${code} was broken only ${times} times; ${repeat}`);
    });
  }
});

describe(`patterns in three engines (${repeat})`, () => {
  const patterns = publishedPatterns();
  it('are read by JavaScript with u and with v, by PCRE, and hold nothing RE2 lacks', async () => {
    const answers = await php.ask<PatternAnswer>(patterns.map(pattern => ({pattern, values: ['']})));
    const faults = patterns.flatMap((pattern, index) => {
      const answer = answers[index]!;
      return [
        ...unreadable(pattern, 'u'),
        ...unreadable(pattern, 'v'),
        ...('error' in answer ? [`PCRE: ${answer.error}`] : []),
        ...beyondRe2(pattern).map(what => `RE2: ${what}`),
      ].map(fault => `${pattern}: ${fault}`);
    });
    assert.deepEqual(faults, []);
  });
  it('give the same answer to 200 texts each', async () => {
    const dice = new Dice(seed + 2000);
    for (const [number, pattern] of patterns.entries()) {
      const near = matching(pattern, 60, seed + number);
      const values = [
        ...near,
        ...dice.times(200 - near.length, () =>
          near.length > 0 && dice.chance(0.6) ? mutated(dice, dice.pick(near)) : garbage(dice, 20),
        ),
      ].filter(value => !/\p{Surrogate}/u.test(value));
      const [answer] = await php.ask<PatternAnswer>([{pattern, values}]);
      const [u, v] = [new RegExp(pattern, 'u'), new RegExp(pattern, 'v')];
      if (!answer || 'error' in answer) assert.fail(pattern);
      for (const [index, value] of values.entries()) {
        const engines: ReadonlySet<unknown> = new Set([u.test(value), v.test(value), answer.answers[index]]);
        assert.equal(engines.size, 1, `${pattern} ${JSON.stringify(value)}; ${repeat}`);
      }
    }
  });
});

function unreadable(pattern: string, flag: string): string[] {
  try {
    void new RegExp(pattern, flag);
    return [];
  } catch (fault) {
    return [(fault as Error).message];
  }
}
