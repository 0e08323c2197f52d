import {geoFault, parseCoordinate, type GeoPoint} from '../wilayah/geo.ts';
import {right, wrong, type CheckContext, type Reading} from './reading.ts';
import type {SimpleField} from './types.ts';

/** Reads a desa or kelurahan, or an OPD where the field takes one. */
export function readVillage(raw: unknown, field: SimpleField, context: CheckContext): Reading {
  if (typeof raw !== 'string') return wrong('isian.bentuk');
  const value = context.mode === 'form' ? raw.trim() : raw; // chosen from a list, never typed
  const opd = 'orOpd' in field && field.orOpd && value.startsWith('opd:');
  const exists = opd ? context.places.isOpd(value.slice(4)) : context.places.isVillage(value);
  return exists ? right(value) : wrong('wilayah.tidak_ada', {x: value.slice(0, 13)});
}

/** Reads a point in the regency. */
export function readGeo(raw: unknown, _field: SimpleField, context: CheckContext): Reading {
  if (typeof raw !== 'object' || raw === null) return wrong('geo.bentuk');
  const given = raw as Record<string, unknown>;
  if (context.mode === 'strict' && Object.keys(given).some(name => !/^(?:lat|lon|akurasi_m)$/.test(name)))
    return wrong('geo.bentuk');
  const number = (value: unknown): number =>
    context.mode === 'form' && typeof value === 'string'
      ? parseCoordinate(value)
      : typeof value === 'number'
        ? value
        : NaN;
  const accuracy =
    given.akurasi_m === undefined || given.akurasi_m === '' ? undefined : number(given.akurasi_m);
  if (accuracy !== undefined && !(accuracy >= 0)) return wrong('geo.bentuk');
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6; // 0.1 m; more is noise
  const point: GeoPoint = {
    lat: round(number(given.lat)),
    lon: round(number(given.lon)),
    ...(accuracy === undefined ? {} : {akurasi_m: Math.round(accuracy)}),
  };
  const fault = geoFault(point, context.places.box);
  return fault ? {fault} : right(point);
}
