import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  axisOf,
  barOf,
  labelStep,
  linePath,
  magnitudeOf,
  middleOf,
  niceStep,
  placeOf,
  shortNumber,
} from './scale.ts';

describe('the axis of a chart', () => {
  for (const [span, count, step] of [
    [100, 4, 50],
    [96.4e9, 4, 50e9],
    [7, 4, 2],
    [1, 4, 0.5],
    [0.3, 4, 0.1],
    [0, 4, 1],
  ] as const) {
    it(`is marked every ${step} over a span of ${span}`, () => assert.equal(niceStep(span, count), step));
  }

  it('begins at zero, so that no difference looks larger than it is', () => {
    assert.deepEqual(axisOf([980, 1000, 1020]), {min: 0, max: 1500, ticks: [0, 500, 1000, 1500]});
  });

  it('goes below zero where values do, and has zero among its marks', () => {
    const {min, max, ticks} = axisOf([48.25, -31.7]);
    assert.deepEqual({min, max, zero: ticks.includes(0)}, {min: -40, max: 60, zero: true});
  });

  it('has round marks in spite of binary fractions', () => {
    assert.deepEqual(axisOf([0.1, 0.3], 3).ticks, [0, 0.1, 0.2, 0.3]);
  });

  it('holds without values, with zeros only and with missing values', () => {
    for (const values of [[], [0, 0], [undefined]]) {
      const axis = axisOf(values);
      assert.ok(axis.max > axis.min, JSON.stringify(axis));
    }
  });
});

describe('the geometry of a chart', () => {
  const axis = {min: -50, max: 100, ticks: []};

  it('draws a bar from zero to its value, to either side', () => {
    assert.deepEqual(barOf(75, axis), {from: 33.33, length: 50});
    assert.deepEqual(barOf(-50, axis), {from: 0, length: 33.33});
    assert.deepEqual(barOf(0, axis), {from: 33.33, length: 0});
    assert.equal(placeOf(100, axis), 100);
  });

  it('breaks a line where a value is missing instead of drawing it to zero', () => {
    const flat = {min: 0, max: 10, ticks: []};
    assert.equal(linePath([0, 10, undefined, 5, 5], flat), 'M10 100 L30 0 M70 50 L90 50');
    assert.equal(linePath([undefined], flat), '');
  });

  it('puts points in the middle of their places, so that no label leaves the chart', () => {
    assert.deepEqual([middleOf(0, 12), middleOf(11, 12)], [4.17, 95.83]);
  });

  it('shows every label where they fit and fewer where they do not', () => {
    assert.equal(labelStep(12, 3, 60), 1);
    assert.equal(labelStep(12, 3, 18), 2);
    assert.equal(labelStep(0, 3, 18), 1);
  });

  it('shortens large sums only', () => {
    assert.equal(magnitudeOf([29_500]).word, 'one');
    assert.equal(magnitudeOf([-2_000_000]).word, 'million');
    assert.equal(magnitudeOf([884.8e9, undefined]).word, 'billion');
    assert.equal(magnitudeOf([3e12]).divisor, 1e12);
  });

  it('writes a little as a little, below zero with a minus, and nothing as a dash', () => {
    assert.deepEqual(
      [574.5e9, 31.5e6, 1e6, -31.7e9, 0, undefined].map(value => shortNumber(value, 1e9, 'id')),
      ['574,5', '0,03', '<0,01', '\u221231,7', '0', '\u2013'],
    );
    assert.equal(shortNumber(29_500.25, 1, 'en'), '29,500.25');
  });
});
