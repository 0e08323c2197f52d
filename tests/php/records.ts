import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import type {AnswerForm, Field} from '@kepahiang/schemas/service/types.js';
import type {Dice} from './dice.ts';
import {garbage, mutated} from './text.ts';
import {answersTo, valueOf, type Answers} from './value-of.ts';

/** Answers that are right one by one; rules over several may still be broken. */
export function rightRecord({pages}: AnswerForm, dice: Dice): Answers {
  const known: Answers = {};
  for (const page of pages) if (conditionHolds(page.when, known)) answersTo(page.fields, dice, known);
  return known;
}

/** JSON of every kind, and text that looks like something else. */
const strange: readonly unknown[] = [
  null,
  '',
  '  ',
  '\u00a0\ufeff',
  'x',
  ' x',
  'x\u2003',
  'a\tb',
  'a\nb\u0000',
  0,
  -1,
  1.5,
  -0.0000001,
  12,
  101,
  1e7,
  2 ** 53,
  1e20,
  true,
  false,
  [],
  {},
  [null],
  [''],
  ['x', 'x'],
  [[]],
  [{}],
  {a: 1},
  {lat: null, lon: ''},
  {lat: 0, lon: 0},
  {lat: -0.0000004, lon: 0.0000004},
  {lat: 102.6, lon: -3.6},
  {lat: 3.6, lon: 102.6},
  {lat: -3.46999951, lon: 102.84000049},
  {lat: -3.6, lon: 102.6, akurasi_m: -1},
  {lat: -3.6, lon: 102.6, akurasi_m: ''},
  {lat: '-3.6', lon: 102.6},
  '31/02/2026',
  '2026-02-30',
  '2026-11-24',
  '0999-12-31',
  '2026-1-5',
  '24-11-2026',
  '30 Pebruari 2026',
  'Senin, 24 November 2026',
  "Jum'at 27 Nop 2026",
  '24 Foo 2026',
  '2026-02-30T10:00:00+07:00',
  '2026-11-24T24:00:00+07:00',
  '2026-11-24T10:00',
  '2026-11-24T02:00Z',
  '09:60',
  '9.05',
  '-0.00',
  '-1.00',
  '01.00',
  '1.250.000',
  '1.25.000',
  '1,250',
  '1.250,5',
  'Rp 5.000,00',
  'rp. 99999999999999999',
  '9999999999999999.99',
  '1'.repeat(17),
  'idr (5)',
  '17.08.04.9999',
  'opd:tidak-ada',
];

/** A file reference with one thing wrong. */
function brokenFile(dice: Dice, value: Answers): Answers {
  const other = dice.pick([
    {size: 0},
    {size: 5_242_881},
    {size: 1e9},
    {size: 1.5},
    {size: '5'},
    {type: 'text/html'},
    {type: 7},
    {id: 'x'},
    {id: undefined},
    {sha256: 'x'},
    {name: 5},
    {lagi: 1},
  ]);
  return {...value, ...other};
}

/** A value that is no longer the right one, or just so. */
function brokenValue(dice: Dice, value: unknown): unknown {
  if (dice.chance(0.25)) return dice.pick(strange);
  if (typeof value === 'string')
    return dice.pick([mutated(dice, value), garbage(dice), value.repeat(40), `${value} `]);
  if (typeof value === 'number')
    return dice.pick([value + 1, value - 1, value + 0.1, value * 1000, -value, String(value)]);
  if (typeof value === 'boolean') return dice.pick([!value, String(value), 1]);
  if (Array.isArray(value)) return brokenList(dice, value);
  if (typeof value !== 'object' || value === null) return dice.pick(strange);
  if ('sha256' in value) return brokenFile(dice, value);
  return broken(dice, {...value});
}

function brokenList(dice: Dice, list: readonly unknown[]): unknown {
  const row = dice.int(0, list.length - 1);
  return dice.pick([
    () => list.map((one, index) => (index === row ? brokenValue(dice, one) : one)),
    () => [...list, list[row]],
    () => dice.times(dice.int(5, 60), () => dice.pick(list)),
    () => list[row],
    () => [...list, dice.pick(strange)],
  ])();
}

/** A name of no field. PHP objects can have none that begins with a null byte: `json_decode` refuses the whole body. */
const foreignName = (dice: Dice): string =>
  dice.pick(['asing', '0', `z${garbage(dice, 8)}`, '', 'x'.repeat(70)]);

/** An object with one property wrong, away or too many. */
function broken(dice: Dice, answers: Answers, fields: readonly Field[] = []): Answers {
  const names = Object.keys(answers);
  const name = dice.pick(names.length > 0 ? names : ['x']);
  const {[name]: value, ...rest} = answers;
  const hidden = fields.length > 0 ? dice.pick(fields) : undefined;
  const more = hidden ? {[hidden.name]: valueOf(hidden, dice, answers)} : {};
  return dice.pick([
    () => rest,
    () => ({...answers, [name]: brokenValue(dice, value)}),
    () => ({...answers, [name]: brokenValue(dice, value)}),
    () => ({...answers, [name]: brokenValue(dice, value)}),
    () => ({...answers, ...more}),
    () => ({...answers, [foreignName(dice)]: 1}),
  ])();
}

/**
 * A record for a form: a third right in each answer, the others with up to three things wrong.
 *
 * @param bases - Records that are right as a whole, to begin with: rules that tie many answers together are never kept by chance.
 */
export function anyRecord(form: AnswerForm, dice: Dice, bases: readonly Answers[] = []): unknown {
  const fields = form.pages.flatMap(page => page.fields);
  let record = bases.length > 0 && dice.chance(0.5) ? dice.pick(bases) : rightRecord(form, dice);
  if (dice.chance(0.005)) return dice.pick(strange);
  const count = dice.chance(0.35) ? 0 : dice.int(1, 3);
  for (let done = 0; done < count; done += 1) record = broken(dice, record, fields);
  return JSON.parse(JSON.stringify(record)) as unknown;
}
