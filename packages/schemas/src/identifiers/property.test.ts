import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkSync} from 'recheck';
import {safeParse} from 'zod/mini';
import {cleaner} from '../vocabulary/clean-step.ts';
import {check, warningsOf} from '../vocabulary/step.ts';
import {identifierKinds} from './registry.ts';
import {rightValues, today} from './testing/generate.ts';
import {formats} from './testing/formats.ts';

/** A character that no canonical text of any type holds. */
const FOREIGN = '\u00A7';
/** Types whose texts have one length and only digits or capitals: a character more or less is wrong. */
const fixed = identifierKinds.filter(({meta}) =>
  /^\^(?:\[[^\]]+\]\{[0-9]+\}|[A-Z0-9.])+\$$/.test(meta.pattern),
);
const free = new Set(['sip', 'nomorSuratMasuk', 'noKontrak', 'str', 'email', 'bifastProxy', 'qris']);

describe('every type, over values nobody thought of', () => {
  for (const kind of identifierKinds) {
    const faultOf = check(kind.rule);
    const clean = cleaner(kind.cleaning);

    it(`${kind.name}: right values pass the strict schema, the form, and stay what they are`, () => {
      fc.assert(
        fc.property(rightValues(kind.name), value => {
          assert.equal(safeParse(kind.schema, value).success, faultOf(value) === undefined);
          // Nobody types 1250000.00: what a form reads as an amount is what people write.
          if (kind.name !== 'rupiah')
            assert.equal(clean(value), value, 'cleaning does not change what is clean');
          assert.deepEqual(warningsOf(kind.rule, value, today), warningsOf(kind.rule, clean(value), today));
        }),
        {numRuns: 300},
      );
    });

    const format = formats[kind.name];
    if (format) {
      it(`${kind.name}: what is shown in groups can be pasted back`, () => {
        fc.assert(
          fc.property(rightValues(kind.name), value => assert.equal(clean(format(value)), value)),
          {
            numRuns: 300,
          },
        );
      });
    }

    if (!free.has(kind.name)) {
      it(`${kind.name}: one character that does not belong makes it wrong`, () => {
        fc.assert(
          fc.property(rightValues(kind.name), fc.nat(), (value, at) => {
            const place = at % value.length;
            const changed = value.slice(0, place) + FOREIGN + value.slice(place + 1);
            assert.ok(faultOf(changed, today), changed);
            assert.ok(faultOf(clean(changed), today), 'and is never repaired');
          }),
          {numRuns: 200},
        );
      });
    }
  }

  for (const kind of fixed) {
    it(`${kind.name}: a character more or less makes it wrong`, () => {
      const faultOf = check(kind.rule);
      fc.assert(
        fc.property(rightValues(kind.name), fc.nat(), (value, at) => {
          const place = at % value.length;
          assert.ok(faultOf(value.slice(0, place) + value.slice(place + 1), today));
          assert.ok(faultOf(value.slice(0, place) + '0' + value.slice(place), today));
        }),
        {numRuns: 200},
      );
    });
  }

  it('a digit changed in the part with a check digit is caught', () => {
    for (const name of ['npwp', 'qris'] as const) {
      const faultOf = check(identifierKinds.find(kind => kind.name === name)!.rule);
      fc.assert(
        fc.property(rightValues(name), fc.nat(), fc.integer({min: 1, max: 9}), (value, at, more) => {
          if (name === 'npwp' && value.length !== 15) return;
          const place = at % (name === 'npwp' ? 9 : value.length - 4);
          const digit = value[place]!;
          if (!/[0-9]/.test(digit)) return;
          const changed = String((Number(digit) + more) % 10);
          assert.ok(faultOf(value.slice(0, place) + changed + value.slice(place + 1), today));
        }),
        {numRuns: 1000},
      );
    }
  });
});

describe('no pattern can be made to run for ever', () => {
  const patterns = new Set<string>();
  const collect = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data) as [string, unknown][]) {
      if (['pattern', 'where', 'form', 'never'].includes(key)) patterns.add(String(value));
      else collect(value);
    }
  };
  for (const {meta, rule, cleaning} of identifierKinds) collect([meta, rule, cleaning]);
  for (const pattern of patterns) {
    it(`${pattern.slice(0, 60)} is linear by the checker`, () => {
      const verdict = checkSync(pattern, 'u', {timeout: 30_000});
      assert.equal(
        verdict.status,
        'safe',
        JSON.stringify(verdict.status === 'vulnerable' && verdict.complexity),
      );
    });
  }
  it('the checker knows a bad one', () => assert.equal(checkSync('^(a+)+$', 'u').status, 'vulnerable'));
});

describe('no input breaks a schema', () => {
  const anything = fc.oneof(
    fc.string({unit: 'binary', maxLength: 40}),
    fc.string({unit: 'grapheme', maxLength: 40}),
    fc.stringMatching(/^[0-9.,:/ -]{0,30}$/),
    fc.string({
      unit: fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
      maxLength: 20,
    }),
  );
  const values = fc.sample(fc.oneof({weight: 20, arbitrary: anything}, fc.anything()), 100_000);

  for (const kind of identifierKinds) {
    it(`${kind.name}: 100,000 strings and values of any type are answered, never thrown at`, () => {
      for (const value of values) {
        const strict = safeParse(kind.schema, value);
        const typed = safeParse(kind.input, value);
        if (typeof value !== 'string') assert.ok(!strict.success && !typed.success);
        else assert.equal(strict.success, check(kind.rule)(value) === undefined);
      }
    });
  }

  for (const kind of identifierKinds) {
    it(`${kind.name}: 100 kB of anything is refused within 5 ms`, () => {
      const example = kind.meta.examples[0]!;
      const long = [
        '0'.repeat(100_000),
        'a'.repeat(100_000),
        '1.'.repeat(50_000),
        'A-'.repeat(50_000),
        '/1'.repeat(50_000),
        `${'a.'.repeat(49_999)}@`,
        `@${'a-'.repeat(49_999)}`,
        ' '.repeat(100_000),
        '\u200b'.repeat(100_000),
        '\u0661'.repeat(100_000),
        example.repeat(Math.ceil(100_000 / example.length)).slice(0, 100_000),
      ];
      const faultOf = check(kind.rule);
      for (const text of long) {
        assert.ok(faultOf(text, today));
        for (const schema of [kind.schema, kind.input]) {
          const took = Math.min(...[0, 1, 2, 3, 4].map(() => timed(() => void safeParse(schema, text))));
          assert.ok(took < 5, `${JSON.stringify(text.slice(0, 6))}…: ${took.toFixed(1)} ms`);
        }
      }
    });
  }
});

/** @unit millisecond */
function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
