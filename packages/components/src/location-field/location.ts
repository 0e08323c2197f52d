import type {GeoPoint} from '@kepahiang/schemas/wilayah/geo.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';

/** The edges of a map or a region in degrees. */
export type Box = Regency['box'];

/** Metres of one degree of latitude; of longitude it is this at the equator. */
const metresPerDegree = 111_320;

/** Reads four numbers as an attribute has them: south, north, west, east. */
export function boxOf(text: string | null): Box | undefined {
  const [south, north, west, east] = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const all = [south, north, west, east];
  return all.every(one => Number.isFinite(one)) && text
    ? {south: south!, north: north!, west: west!, east: east!}
    : undefined;
}

/** A box as the attribute has it. */
export function boxText({south, north, west, east}: Box): string {
  return [south, north, west, east].join(' ');
}

/** A point moved by metres to the north and to the east. */
export function moved(point: GeoPoint, northM: number, eastM: number): GeoPoint {
  const lat = point.lat + northM / metresPerDegree;
  const lon = point.lon + eastM / (metresPerDegree * Math.cos((lat * Math.PI) / 180));
  return {lat, lon};
}

/** Place of a point on a map, as parts of its width and height from the upper left. */
export function onMap({lat, lon}: GeoPoint, {south, north, west, east}: Box): {x: number; y: number} {
  return {x: (lon - west) / (east - west), y: (north - lat) / (north - south)};
}

/** The point at a place on a map. */
export function fromMap(x: number, y: number, {south, north, west, east}: Box): GeoPoint {
  return {lat: north - y * (north - south), lon: west + x * (east - west)};
}

/** Width of a map in metres, at its middle. */
export function widthM({south, north, west, east}: Box): number {
  return (east - west) * metresPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
}
