import {cleanDigits} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import type {Regency} from './regency.ts';

/** A point in decimal degrees (WGS 84) with the accuracy a device gave, in metres. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
  /** @unit metre */
  readonly akurasi_m?: number;
}

/** Reads a typed coordinate: decimal point or comma, any minus sign. `NaN` when it is no number. */
export function parseCoordinate(typed: string): number {
  const text = cleanDigits(typed)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(',', '.');
  return /^-?[0-9]{1,3}(\.[0-9]+)?$/.test(text) ? Number(text) : NaN;
}

/**
 * First fault of a point that must lie in the box of the regency: swapped pair, missing minus, 0/0 and outside each
 * have their own code, because each is mended in another way.
 * @source identifiers.md 4.3
 */
export function geoFault(point: GeoPoint, box: Regency['box']): Finding | undefined {
  const {lat, lon} = point;
  const {south, north, west, east} = box;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return finding('geo.bentuk');
  if (lat === 0 && lon === 0) return finding('geo.nol');
  if (lat >= west && lat <= east && lon >= south && lon <= north) return finding('geo.tertukar');
  if (-lat >= south && -lat <= north && lon >= west && lon <= east) return finding('geo.minus');
  if (lat < south || lat > north || lon < west || lon > east) return finding('geo.luar');
  return undefined;
}
