import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {sampleSize} from './sample.ts';
import {skmFaults, skmIndex, SkmUnreadable, type SkmScores} from './skm.ts';
import {mutuBands, skmScale, unsurCodes, unsurNames, type Unsur} from './unsur.ts';

const row = (...scores: number[]): SkmScores =>
  Object.fromEntries(unsurCodes.map((unsur, i) => [unsur, scores[i]]));
const without = (scores: SkmScores, unsur: Unsur): SkmScores =>
  Object.fromEntries(Object.entries(scores).filter(([name]) => name !== unsur));
const all = (score: number): SkmScores => row(...Array<number>(9).fill(score));
/** A survey whose scores add up to `total`, as evenly as whole numbers can; eight unsur leave out U4. */
function spread(total: number, people: number, asked: 8 | 9 = 9): SkmScores[] {
  const cells = people * asked;
  const score = (i: number): number =>
    Math.floor(((i + 1) * total) / cells) - Math.floor((i * total) / cells);
  return Array.from({length: people}, (_, person) => {
    const given = Array.from({length: asked}, (_cell, i) => score(person * asked + i));
    return row(...(asked === 8 ? [...given.slice(0, 3), 4, ...given.slice(3)] : given));
  });
}
const scores = fc.array(fc.integer({min: 1, max: 4}), {minLength: 9, maxLength: 9}).map(it => row(...it));
const survey = fc.array(scores, {minLength: 1, maxLength: 40});

describe('SKM (services.md 3.2)', () => {
  it('has the nine unsur with their names and four answers without a neutral one', () => {
    assert.deepEqual(Object.keys(unsurNames), [...unsurCodes]);
    assert.equal(unsurNames.U1.id, 'Persyaratan');
    assert.equal(unsurNames.U9.id, 'Penanganan pengaduan, saran, dan masukan');
    assert.deepEqual(
      skmScale.map(one => one.label.id),
      ['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'],
    );
  });
  it('gives worked example (i): two respondents, 86.11, B, lowest U3 U6 U8', () => {
    const index = skmIndex([row(4, 4, 3, 4, 4, 3, 4, 3, 4), row(3, 3, 3, 4, 3, 3, 4, 3, 3)])!;
    assert.equal(index.n, 2);
    assert.deepEqual(Object.values(index.nrr), [3.5, 3.5, 3, 4, 3.5, 3, 4, 3, 3.5]);
    assert.equal(index.nilaiIndeks, 3.4444);
    assert.equal(index.ikm, 86.11);
    assert.equal(index.mutu, 'B');
    assert.equal(index.kategori.id, 'Baik');
    assert.deepEqual(index.terendah, ['U3', 'U6', 'U8']);
  });
  it('gives worked examples (ii) and (iii): all threes are a C, all fours an A', () => {
    assert.deepEqual([skmIndex([all(3)])!.ikm, skmIndex([all(3)])!.mutu], [75, 'C']);
    assert.deepEqual([skmIndex([all(4)])!.ikm, skmIndex([all(4)])!.mutu], [100, 'A']);
    assert.deepEqual([skmIndex([all(1)])!.ikm, skmIndex([all(1)])!.mutu], [25, 'D']);
    assert.deepEqual(skmIndex([all(3)])!.terendah, ['U1', 'U2', 'U3']);
  });
  it('(a) reproduces old spreadsheets with a rounded weight, and only then', () => {
    assert.equal(skmIndex([all(4)], {weight: '0.11'})!.ikm, 99);
    assert.equal(skmIndex([all(4)], {weight: '0.111'})!.ikm, 99.9);
    assert.throws(() => skmIndex([all(4)], {weight: '1/9'}), RangeError);
  });
  for (const [total, ikm, mutu] of [
    [3179, 88.31, 'A'],
    [3178, 88.28, 'B'],
    [2758, 76.61, 'B'],
    [2757, 76.58, 'C'],
    [2340, 65, 'C'],
    [2339, 64.97, 'D'],
  ] as const) {
    it(`(b) rounds once and then grades: a sum of ${total} by 100 people is ${ikm}, ${mutu}`, () => {
      const index = skmIndex(spread(total, 100))!;
      assert.deepEqual([index.ikm, index.mutu], [ikm, mutu]);
    });
  }
  it('(b) closes the gap between 76.60 and 76.61: exactly 76.605 rounds up into B', () => {
    // With eight unsur and 625 people the IKM is S / 200, so that S = 15321 is the half between the two.
    const graded = (total: number): unknown[] => {
      const index = skmIndex(spread(total, 625, 8), {dropU4: true})!;
      return [index.ikm, index.mutu];
    };
    assert.deepEqual(graded(15321), [76.61, 'B']);
    assert.deepEqual(graded(15320), [76.6, 'C']);
  });
  it('(c) is null where nobody answered', () => assert.equal(skmIndex([]), null));
  it('(d) says which row and which unsur is missing or outside 1–4', () => {
    const rows = [all(4), {...all(3), U4: 5}, without(row(3, 3, 0, 3, 3, 3, 3, 3, 3), 'U9')];
    assert.deepEqual(skmFaults(rows), [
      {path: '1.U4', code: 'skm.nilai', params: {baris: 2, unsur: 'U4'}},
      {path: '2.U3', code: 'skm.nilai', params: {baris: 3, unsur: 'U3'}},
      {path: '2.U9', code: 'skm.kosong', params: {baris: 3, unsur: 'U9'}},
    ]);
    assert.throws(() => skmIndex(rows), SkmUnreadable);
    assert.throws(() => skmIndex([{...all(3), U1: 2.5}]), /0\.U1/);
    assert.throws(() => skmIndex([{...all(3), U1: NaN}]), /0\.U1/);
  });
  it('(e) free services drop U4: eight unsur weigh an eighth, whatever stands in U4', () => {
    const index = skmIndex([{...all(4), U4: 1}], {dropU4: true})!;
    assert.equal(index.ikm, 100);
    assert.equal('U4' in index.nrr, false);
    assert.equal(skmIndex([without(all(3), 'U4')], {dropU4: true})!.ikm, 75);
    assert.throws(() => skmIndex([without(all(3), 'U4')]), SkmUnreadable);
  });
  it('has the four grades of the table', () => {
    assert.deepEqual(
      mutuBands.map(({mutu, from, kategori}) => [mutu, from, kategori.id]),
      [
        ['A', 88.31, 'Sangat baik'],
        ['B', 76.61, 'Baik'],
        ['C', 65, 'Kurang baik'],
        ['D', 25, 'Tidak baik'],
      ],
    );
  });
  it('lies between 25 and 100, does not depend on the order of people, and rises with any score', () => {
    fc.assert(
      fc.property(survey, fc.nat(), fc.constantFrom(...unsurCodes), (rows, pick, unsur) => {
        const index = skmIndex(rows)!;
        assert.ok(index.ikm >= 25 && index.ikm <= 100);
        assert.deepEqual(skmIndex([...rows].reverse()), index);
        const i = pick % rows.length;
        const better = rows.map((one, at) => (at === i ? {...one, [unsur]: 4} : one));
        assert.ok(skmIndex(better)!.ikm >= index.ikm);
        assert.deepEqual(skmIndex([...rows, ...rows])!.ikm, index.ikm);
      }),
    );
  });
  it('agrees with whole-number arithmetic to the hundredth', () => {
    fc.assert(
      fc.property(survey, rows => {
        const sum = rows.flatMap(one => Object.values(one)).reduce((a, b) => a + b, 0);
        const hundredths = Math.floor((2 * 2500 * sum + 9 * rows.length) / (2 * 9 * rows.length));
        assert.equal(skmIndex(rows)!.ikm, hundredths / 100);
      }),
    );
  });
  it('names the three lowest unsur, none above any other, ties in order', () => {
    fc.assert(
      fc.property(survey, rows => {
        const {terendah, nrr} = skmIndex(rows)!;
        const rest = unsurCodes.filter(unsur => !terendah.includes(unsur));
        assert.equal(terendah.length, 3);
        for (const low of terendah)
          for (const high of rest) {
            assert.ok(nrr[low]! <= nrr[high]!);
            if (nrr[low] === nrr[high]) assert.ok(low < high);
          }
      }),
    );
  });
});

describe('sample of a survey, Krejcie–Morgan (services.md 3.2)', () => {
  for (const [population, sample] of [
    [0, 0],
    [1, 1],
    [9, 9],
    [10, 10],
    [30, 28],
    [50, 44],
    [100, 80],
    [200, 132],
    [500, 217],
    [1000, 278],
    [2000, 322],
    [5000, 357],
    [10_000, 370],
    [20_000, 377],
    [75_000, 382],
    [100_000, 384],
    [156_353, 384],
  ] as const) {
    it(`${population} users need ${sample} answers`, () => assert.equal(sampleSize(population), sample));
  }
  it('never shrinks when the population grows, and never exceeds it', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 300_000}), population => {
        assert.ok(sampleSize(population) <= population);
        assert.ok(sampleSize(population + 1) >= sampleSize(population));
      }),
    );
  });
  it('refuses a population that cannot be', () => {
    for (const wrong of [-1, 2.5, NaN, Infinity]) assert.throws(() => sampleSize(wrong), RangeError);
  });
});
