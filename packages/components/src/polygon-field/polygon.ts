import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {geoFault, parseCoordinate} from '@kepahiang/schemas/wilayah/geo.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';

/** A corner in decimal degrees. */
export interface Corner {
  readonly lat: number;
  readonly lon: number;
}

/** A corner as it was typed. */
export type TypedCorner = readonly [lat: string, lon: string];

/** Fewest corners of a piece of land. */
export const fewestCorners = 3;
/** Metres of one degree of latitude. */
const metresPerDegree = 111_320;

/** The two numbers of one line: `-3.62, 102.64`, `-3,62; 102,64` or `-3,62 102,64`. */
export function cornerOf(line: string): TypedCorner {
  const text = line.trim();
  // A comma divides only where nothing else does: it is the decimal mark here.
  const divider = text.includes(';') ? /\s*;\s*/ : /\s/.test(text) ? /\s*,?\s+/ : /,/;
  const [lat = '', lon = ''] = text.split(divider);
  return [lat, lon];
}

/** The corners of a text, one a line; also of the JSON that is posted. */
export function cornersIn(text: string): TypedCorner[] {
  if (text.trim().startsWith('[')) {
    try {
      const corners = JSON.parse(text) as readonly Corner[];
      return corners.map(({lat, lon}) => [String(lat), String(lon)]);
    } catch {
      // No JSON after all: the lines are read, and a rule says what is wrong with them.
    }
  }
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(cornerOf);
}

/** A text with one corner a line, as {@link cornersIn} reads it. */
export function textOf(corners: readonly TypedCorner[]): string {
  return corners
    .filter(corner => corner.some(text => text.trim() !== ''))
    .map(([lat, lon]) => `${lat.trim()}; ${lon.trim()}`)
    .join('\n');
}

/** A corner as numbers; `NaN` where one cannot be read. */
export function numbersOf([lat, lon]: TypedCorner): Corner {
  return {lat: parseCoordinate(lat), lon: parseCoordinate(lon)};
}

/** Corners in metres around the first one: pieces of land are small enough to be flat. */
export function flat(corners: readonly Corner[]): readonly (readonly [x: number, y: number])[] {
  const [first] = corners;
  if (!first) return [];
  const across = metresPerDegree * Math.cos((first.lat * Math.PI) / 180);
  return corners.map(({lat, lon}) => [(lon - first.lon) * across, (lat - first.lat) * metresPerDegree]);
}

/** Area within the corners. @unit m² */
export function areaOf(corners: readonly Corner[]): number {
  const points = flat(corners);
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

type Point = readonly [number, number];

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Numbers, from 1, of the first corners whose lines to the next one cross. */
export function crossing(corners: readonly Corner[]): readonly [i: number, j: number] | undefined {
  const points = flat(corners);
  const count = points.length;
  const at = (index: number): Point => points[index % count]!;
  for (let i = 0; i < count; i += 1)
    for (let j = i + 2; j < count; j += 1) {
      const neighbours = i === 0 && j === count - 1;
      if (!neighbours && cross(at(i), at(i + 1), at(j), at(j + 1))) return [i + 1, j + 1];
    }
  return undefined;
}

function cornerFault(
  corner: Corner,
  index: number,
  before: Corner | undefined,
  box?: Regency['box'],
): Finding | undefined {
  const i = index + 1;
  if (!Number.isFinite(corner.lat) || !Number.isFinite(corner.lon)) return finding('poligon.bentuk', {i});
  if (corner.lat === before?.lat && corner.lon === before.lon) return finding('poligon.sama', {i});
  return box && geoFault(corner, box) ? finding('poligon.luar', {i}) : undefined;
}

/** First fault of the border of a piece of land. */
export function polygonFault(typed: readonly TypedCorner[], box?: Regency['box']): Finding | undefined {
  const corners = typed.map(numbersOf);
  for (const [index, corner] of corners.entries()) {
    const fault = cornerFault(corner, index, corners[index - 1], box);
    if (fault) return fault;
  }
  const n = corners.length;
  if (n < fewestCorners) return finding('poligon.sedikit', {min: fewestCorners, n});
  const crossed = crossing(corners);
  return crossed && finding('poligon.silang', {i: crossed[0], j: crossed[1]});
}
