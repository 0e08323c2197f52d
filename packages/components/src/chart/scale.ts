// d3-scale does this too, but `scaleLinear` alone brings colour interpolation and number formats along: 9 kB after tree
// shaking and compression, against the few lines here.

/** From where to where the axis of values goes, and where it is marked. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  /** Round numbers from `min` to `max`. */
  readonly ticks: readonly number[];
}

/** What numbers are divided by, so that they stay short, and the word that says so. */
export interface Magnitude {
  readonly divisor: number;
  readonly word: 'one' | 'million' | 'billion' | 'trillion';
}

/** A value of a chart; `undefined` where there is none, which is not zero. */
export type ChartValue = number | undefined;

/** A step of 1, 2 or 5 times a power of ten that divides a span into about `count` parts. */
export function niceStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

/** Axis around all values. Zero is always on it: a bar or a line that begins elsewhere makes differences look larger. */
export function axisOf(values: readonly ChartValue[], count = 4): Axis {
  const known = values.filter(value => value !== undefined);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const step = niceStep(high - low, count);
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), low === 0 ? 1 : 0)];
  // Multiplied, not added up: 0.1 + 0.2 is not 0.3.
  const ticks = Array.from({length: last - first + 1}, (_, index) => tidy((first + index) * step));
  return {min: ticks[0]!, max: ticks.at(-1)!, ticks};
}

/** A number without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value stands on the axis. @unit percent of its length */
export function placeOf(value: number, {min, max}: Axis): number {
  return Math.round(((value - min) / (max - min)) * 1e4) / 100;
}

/** Millions of rupiah cannot be read off a telephone digit by digit. Whole counts below a million stay as they are. */
export function magnitudeOf(values: readonly ChartValue[]): Magnitude {
  const most = Math.max(0, ...values.map(value => Math.abs(value ?? 0)));
  if (most >= 1e12) return {divisor: 1e12, word: 'trillion'};
  if (most >= 1e9) return {divisor: 1e9, word: 'billion'};
  if (most >= 1e6) return {divisor: 1e6, word: 'million'};
  return {divisor: 1, word: 'one'};
}

/** A bar from zero to its value. @unit percent of the length of the axis */
export function barOf(value: number, axis: Axis): {readonly from: number; readonly length: number} {
  const zero = placeOf(0, axis);
  const end = placeOf(value, axis);
  return {from: Math.min(zero, end), length: Math.round(Math.abs(end - zero) * 100) / 100};
}

/** Middle of the place of a point among `count`. @unit percent of the width */
export function middleOf(index: number, count: number): number {
  return Math.round(((index + 0.5) / count) * 1e4) / 100;
}

/**
 * Path of a line in a field of 100 by 100, broken where a value is missing. A lone point between two gaps has no line;
 * its mark shows it.
 */
export function linePath(values: readonly ChartValue[], axis: Axis): string {
  let drawn = false;
  return values
    .map((value, index) => {
      if (value === undefined) {
        drawn = false;
        return '';
      }
      const step = drawn ? 'L' : 'M';
      drawn = true;
      return `${step}${middleOf(index, values.length)} ${Math.round((100 - placeOf(value, axis)) * 100) / 100}`;
    })
    .filter(Boolean)
    .join(' ');
}

/** Every how many labels one fits, of `count` labels in a width; the widest has `characters`. @unit rem (width) */
export function labelStep(count: number, characters: number, width: number): number {
  // Half a rem per character, and a gap of one.
  return Math.max(1, Math.ceil((count * (characters * 0.5 + 1)) / width));
}

/**
 * A value in the magnitude of the chart: `574,5`. What would round to nothing says that it is little, not that it is
 * zero; what is missing is a dash.
 */
export function shortNumber(value: ChartValue, divisor: number, locale: string): string {
  if (value === undefined) return '\u2013';
  const part = value / divisor;
  const size = Math.abs(part);
  const write = (number: number, digits: number): string =>
    number.toLocaleString(locale, {maximumFractionDigits: digits});
  if (size > 0 && size < 0.005) return `${value < 0 ? '>\u2212' : '<'}${write(0.01, 2)}`;
  return `${value < 0 ? '\u2212' : ''}${write(size, divisor === 1 || size < 1 ? 2 : 1)}`;
}
