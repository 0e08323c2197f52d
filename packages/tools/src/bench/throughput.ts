import * as fc from 'fast-check';
import {identifierKind} from '@kepahiang/schemas/identifiers/registry.js';
import {idMessages} from '@kepahiang/schemas/messages/id.js';
import {faultText, serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {recordChecker} from '@kepahiang/schemas/record/check.js';
import {pembayaran} from '@kepahiang/schemas/record/pembayaran.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';
import {at} from '../place.ts';
import {checkByHand} from './payment-by-hand.ts';

type Json = Record<string, unknown>;

/** The generators of the package's own tests; they are not published, so they are no part of its types. */
const {brokenPayments, rightPayments} = (await import(
  at('packages/schemas/src/record/testing/payments.ts')
)) as Record<'brokenPayments' | 'rightPayments', fc.Arbitrary<Json>>;

const clock = {today: '2026-11-24', now: '2026-11-24T09:00:00+07:00'};
const catalogue = serviceCatalogue(pembayaran, 'id', idMessages);
const labels = new Map(
  pembayaran.pages.flatMap(page => page.fields.map(field => [field.name, field.label.id])),
);
const check = recordChecker(pembayaran, {places: placesOf(kepahiang), kinds: identifierKind});

/** A comparison of two ways to do the same, measured in turns in one run. */
export interface Throughput {
  readonly name: string;
  /** @unit microsecond per record */
  readonly ours: number;
  /** @unit microsecond per record */
  readonly hand: number;
  /** Ours must be no slower than so many times by hand. */
  readonly limit: number;
}

/** Microseconds per record of two functions, the median of many short turns that follow one another. */
function race(
  records: readonly Record<string, unknown>[],
  ours: (one: object) => number,
  hand: (one: object) => number,
) {
  const turn = (run: (one: object) => number): number => {
    const began = performance.now();
    let sum = 0;
    for (const record of records) sum += run(record);
    if (sum < 0) throw new Error('unreachable: keeps the work from being optimised away');
    return ((performance.now() - began) * 1000) / records.length;
  };
  const times = {ours: [] as number[], hand: [] as number[]};
  for (let index = 0; index < 60; index += 1) {
    times.ours.push(turn(ours));
    times.hand.push(turn(hand));
  }
  const median = (list: number[]): number => list.slice(20).sort((a, b) => a - b)[20]!;
  return {ours: median(times.ours), hand: median(times.hand)};
}

/** The sentences a treasurer reads, as a form or an import shows them. */
function sentences(record: object): number {
  let length = 0;
  for (const fault of check(record, clock).faults)
    length += faultText(fault, labels.get(fault.path.split('.')[0]!) ?? 'Isian', catalogue).length;
  return length;
}

/** Right and wrong payment records of 25 fields, by us and by hand. */
export function throughput(): Throughput[] {
  const right = fc.sample<Json>(rightPayments, {numRuns: 2000, seed: 42});
  const wrong = fc
    .sample<Json>(brokenPayments, {numRuns: 3000, seed: 42})
    .filter(record => checkByHand(record, clock.today).length > 0);
  const refused = right.filter(record => checkByHand(record, clock.today).length > 0);
  if (refused.length > 0)
    throw new Error(`By hand ${refused.length} right records are refused: the measure is wrong`);
  return [
    {
      name: 'benar: catatan pembayaran 25 isian',
      ...race(
        right,
        record => check(record, clock).faults.length,
        record => checkByHand(record as Record<string, unknown>, clock.today).length,
      ),
      limit: 2,
    },
    {
      name: 'salah: dengan kalimat bahasa Indonesia',
      ...race(wrong, sentences, record =>
        checkByHand(record as Record<string, unknown>, clock.today).reduce(
          (sum, {text}) => sum + text.length,
          0,
        ),
      ),
      limit: 2,
    },
  ];
}
