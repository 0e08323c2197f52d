import {readUint} from './bytes.ts';

/** A point from a photo, decimal degrees (WGS 84). */
export interface PhotoPoint {
  readonly lat: number;
  readonly lon: number;
}

interface Tiff {
  readonly bytes: Uint8Array;
  readonly isLittleEndian: boolean;
}

/** Where the value of a tag stands. */
interface Entry {
  readonly type: number;
  readonly count: number;
  /** Of the value itself where it fits into four bytes, else of its address. */
  readonly at: number;
}

const TAG = {orientation: 0x0112, gps: 0x8825, latRef: 1, lat: 2, lonRef: 3, lon: 4} as const;
const SHORT = 3;
const RATIONAL = 5;

const u16 = ({bytes, isLittleEndian}: Tiff, at: number): number | undefined =>
  readUint(bytes, at, 2, isLittleEndian);
const u32 = ({bytes, isLittleEndian}: Tiff, at: number): number | undefined =>
  readUint(bytes, at, 4, isLittleEndian);

function tiffOf(bytes: Uint8Array): Tiff | undefined {
  const isLittleEndian = bytes[0] === 0x49 && bytes[1] === 0x49;
  if (!isLittleEndian && !(bytes[0] === 0x4d && bytes[1] === 0x4d)) return undefined;
  const tiff = {bytes, isLittleEndian};
  return u16(tiff, 2) === 42 ? tiff : undefined;
}

function entryOf(tiff: Tiff, directory: number | undefined, tag: number): Entry | undefined {
  if (directory === undefined) return undefined;
  const count = u16(tiff, directory) ?? 0;
  for (let i = 0; i < count; i += 1) {
    const at = directory + 2 + i * 12;
    if (u16(tiff, at) === tag)
      return {type: u16(tiff, at + 2) ?? 0, count: u32(tiff, at + 4) ?? 0, at: at + 8};
    if (at > tiff.bytes.length) return undefined;
  }
  return undefined;
}

/** Degrees, minutes and seconds as three fractions. */
function degrees(tiff: Tiff, entry: Entry | undefined): number | undefined {
  if (entry?.type !== RATIONAL || entry.count < 1 || entry.count > 3) return undefined;
  const start = u32(tiff, entry.at);
  if (start === undefined) return undefined;
  let sum = 0;
  for (let i = 0; i < entry.count; i += 1) {
    const over = u32(tiff, start + i * 8);
    const under = u32(tiff, start + i * 8 + 4);
    if (over === undefined || !under) return undefined;
    sum += over / under / 60 ** i;
  }
  return sum;
}

function coordinate(tiff: Tiff, gps: number, refTag: number, tag: number, limit: number): number | undefined {
  const ref = entryOf(tiff, gps, refTag);
  const side = ref && String.fromCharCode(tiff.bytes[ref.at] ?? 0).toUpperCase();
  const value = degrees(tiff, entryOf(tiff, gps, tag));
  if (!side || !'NSEW'.includes(side) || value === undefined || value > limit) return undefined;
  const rounded = Math.round(value * 1e6) / 1e6; // a tenth of a metre
  return side === 'S' || side === 'W' ? -rounded : rounded;
}

/** The point in a block of EXIF (TIFF), in either byte order; `undefined` where there is none or it cannot be. */
export function pointOfTiff(bytes: Uint8Array): PhotoPoint | undefined {
  const tiff = tiffOf(bytes);
  const pointer = tiff && entryOf(tiff, u32(tiff, 4), TAG.gps);
  const gps = tiff && pointer && u32(tiff, pointer.at);
  if (!tiff || gps === undefined) return undefined;
  const lat = coordinate(tiff, gps, TAG.latRef, TAG.lat, 90);
  const lon = coordinate(tiff, gps, TAG.lonRef, TAG.lon, 180);
  return lat === undefined || lon === undefined ? undefined : {lat, lon};
}

/** How a photo must be turned to stand upright, 1 to 8 as EXIF counts; 1 where nothing is said. */
export function orientationOfTiff(bytes: Uint8Array): number {
  const tiff = tiffOf(bytes);
  const entry = tiff && entryOf(tiff, u32(tiff, 4), TAG.orientation);
  const value = tiff && entry?.type === SHORT ? u16(tiff, entry.at) : undefined;
  return value !== undefined && value >= 1 && value <= 8 ? value : 1;
}
