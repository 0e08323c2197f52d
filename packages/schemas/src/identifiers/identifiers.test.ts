import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {safeParse} from 'zod/mini';
import {enMessages} from '../messages/en.ts';
import {idMessages} from '../messages/id.ts';
import {cleaner} from '../vocabulary/clean-step.ts';
import {check, warningsOf} from '../vocabulary/step.ts';
import {identifierKinds} from './registry.ts';
import {today} from './testing/generate.ts';

/** Vectors of one type: those printed in the reference, and ours. People in them do not exist. */
interface Vectors {
  readonly type: string;
  readonly section: string;
  readonly about: {readonly what: string; readonly mistyped: readonly string[]; readonly unknowable: string};
  readonly strict: {
    readonly right: readonly string[];
    readonly wrong: readonly (readonly [value: string, fault: string, why: string])[];
    readonly unusual: readonly (readonly [value: string, warnings: readonly string[]])[];
  };
  readonly form: readonly (readonly [typed: string, canonical: string | null, fault: string | null])[];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

function vectorsOf(name: string): Vectors {
  return JSON.parse(
    readFileSync(new URL(`./vectors/${kebab(name)}.json`, import.meta.url), 'utf8'),
  ) as Vectors;
}

const shown = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** Every fault code the steps of a rule can report. */
function codesOf(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'fault') return [String(value)];
    return key === 'faults' ? Object.values(value as object).map(String) : codesOf(value);
  });
}

for (const kind of identifierKinds) {
  const {section, strict, form, about} = vectorsOf(kind.name);
  const faultOf = check(kind.rule);
  const clean = cleaner(kind.cleaning);
  const codes = (value: string): string[] => warningsOf(kind.rule, value, today).map(({code}) => code);

  describe(`${kind.name} (${section})`, () => {
    for (const value of strict.right) {
      it(`accepts ${shown(value)} without a word`, () => {
        assert.equal(faultOf(value, today), undefined);
        assert.deepEqual(codes(value), []);
        assert.ok(safeParse(kind.schema, value).success);
        assert.match(value, new RegExp(kind.meta.pattern, 'v'), 'the pattern of fields is no stricter');
        assert.ok([...value].length <= kind.meta.maxLength, 'no longer than fields allow');
      });
    }
    for (const [value, fault, why] of strict.wrong) {
      it(`refuses ${shown(value)} as ${fault}${why && `: ${why}`}`, () => {
        assert.equal(faultOf(value, today)?.code, fault);
        // A schema has no clock: what is wrong only because it lies ahead is the caller's to ask.
        const timed = faultOf(value) === undefined;
        const read = safeParse(kind.schema, value);
        assert.equal(read.success, timed);
        if (!read.success) assert.equal(read.error.issues[0]?.message, fault);
      });
    }
    for (const [value, warnings] of strict.unusual) {
      it(`accepts ${shown(value)} and says ${warnings.join(', ')}`, () => {
        assert.equal(faultOf(value, today), undefined);
        assert.deepEqual(codes(value), warnings);
      });
    }
    for (const [typed, canonical, fault] of form) {
      it(`${fault ? `leaves ${shown(typed)} to be mended: ${fault}` : `reads ${shown(typed)} as ${shown(canonical!)}`}`, () => {
        const read = safeParse(kind.input, typed);
        if (fault) {
          assert.equal(faultOf(clean(typed), today)?.code, fault);
          assert.ok(!read.success);
        } else {
          assert.equal(clean(typed), canonical);
          assert.equal(faultOf(clean(typed), today), undefined);
          assert.equal(read.data, canonical);
        }
      });
    }
    it('has an example, a text in both languages for each fault, and a page of words', () => {
      assert.ok(kind.meta.examples.length > 0);
      for (const example of kind.meta.examples) assert.equal(faultOf(example, today), undefined);
      for (const code of codesOf(kind.rule)) {
        assert.ok(idMessages[code], `${code} in Indonesian`);
        assert.ok(enMessages[code], `${code} in English`);
      }
      assert.ok(about.what.length > 20 && about.mistyped.length > 0);
    });
  });
}

describe('the registry of types', () => {
  it('has a file of vectors, and no name twice', () => {
    const names = identifierKinds.map(({name}) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.equal(vectorsOf(name).type, name);
  });
});
