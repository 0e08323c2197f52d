import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {IdentifierKind} from '../identifiers/identifier.ts';
import {kebabName} from '../identifiers/json-schema.ts';
import {identifierKind, identifierKinds} from '../identifiers/registry.ts';
import {rightValues} from '../identifiers/testing/generate.ts';
import {cleaner, type CleanStep} from './clean-step.ts';
import {cleaningOf, stepsOf} from './interpret.ts';
import {check, warningsOf, type Step} from './step.ts';

const days = ['2026-11-24', '1999-12-31', undefined] as const;
const overJson = (data: unknown): unknown[] => JSON.parse(JSON.stringify(data)) as unknown[];

/** Rule of a type made of its JSON; types that it names are made the same way. */
function rebuilt(name: string): Step[] {
  const kind = identifierKind(name);
  if (!kind) throw new RangeError(`no type ${name}`);
  return stepsOf(overJson(kind.rule), rebuilt);
}

interface Strict {
  readonly right: readonly string[];
  readonly wrong: readonly (readonly [string, ...unknown[]])[];
  readonly unusual: readonly (readonly [string, ...unknown[]])[];
}

/** Every value in the vectors of a type. */
function vectorValues({name}: IdentifierKind): string[] {
  const path = new URL(`../identifiers/vectors/${kebabName(name)}.json`, import.meta.url);
  const {strict, form} = JSON.parse(readFileSync(path, 'utf8')) as {
    strict: Strict;
    form: readonly (readonly [string, ...unknown[]])[];
  };
  return [...strict.right, ...[...strict.wrong, ...strict.unusual, ...form].map(([value]) => value)];
}

/** Right values with a character changed, digits, and text of any script. */
function anyValue(name: string): fc.Arbitrary<string> {
  const mutated = fc
    .tuple(rightValues(name), fc.nat(40), fc.string({unit: 'grapheme', maxLength: 2}))
    .map(
      ([value, at, other]) =>
        value.slice(0, at % (value.length + 1)) + other + value.slice((at % (value.length + 1)) + 1),
    );
  const digits = fc.stringMatching(/^[0-9]{1,24}$/);
  return fc.oneof(rightValues(name), mutated, digits, fc.string({unit: 'binary', maxLength: 40}));
}

function said(rule: readonly Step[], value: string, day: string | undefined): unknown {
  const fault = check(rule)(value, day);
  return fault ? {fault} : {warnings: warningsOf(rule, value, day)};
}

function assertSame(
  kind: IdentifierKind,
  rule: readonly Step[],
  cleaning: readonly CleanStep[],
  value: string,
): void {
  for (const day of days) assert.deepEqual(said(rule, value, day), said(kind.rule, value, day), value);
  assert.equal(cleaner(cleaning)(value), cleaner(kind.cleaning)(value), value);
}

describe('a rule made of its JSON', () => {
  for (const kind of identifierKinds) {
    it(`judges and cleans as the rule of ${kind.name} that was written`, () => {
      const rule = rebuilt(kind.name);
      const cleaning = cleaningOf(overJson(kind.cleaning));
      for (const value of vectorValues(kind)) assertSame(kind, rule, cleaning, value);
      fc.assert(
        fc.property(anyValue(kind.name), value => assertSame(kind, rule, cleaning, value)),
        {numRuns: 200},
      );
    });
    it(`is the same data again for ${kind.name}`, () => {
      assert.deepEqual(overJson(rebuilt(kind.name)), overJson(kind.rule));
      assert.deepEqual(overJson(cleaningOf(overJson(kind.cleaning))), overJson(kind.cleaning));
    });
  }
  it('says which word it does not know', () => {
    const none = (): Step[] => [];
    assert.throws(() => stepsOf([{op: 'kira-kira'}], none), /RangeError: Kata "kira-kira"/);
    assert.throws(() => stepsOf(['match'], none), RangeError);
    assert.throws(() => stepsOf([{op: 'when', pattern: '^1', then: [{op: 'toString'}]}], none), RangeError);
    assert.throws(() => cleaningOf([{op: 'match'}]), /RangeError: Kata "match"/);
  });
});
