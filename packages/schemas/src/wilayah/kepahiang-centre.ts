import type {Regency} from './regency.ts';

/**
 * Centroids of the eight kecamatan in degrees (WGS 84), by code; apart from the table of names, because only maps ask.
 * @source identifiers.md 4.3: polygons of cahyadsn/wilayah_boundaries
 */
export const kepahiangCentres: Readonly<Record<string, Regency['centre']>> = {
  '17.08.01': {lat: -3.6952, lon: 102.7061},
  '17.08.02': {lat: -3.5509, lon: 102.5295},
  '17.08.03': {lat: -3.6522, lon: 102.6429},
  '17.08.04': {lat: -3.6394, lon: 102.5638},
  '17.08.05': {lat: -3.5073, lon: 102.5242},
  '17.08.06': {lat: -3.5737, lon: 102.6195},
  '17.08.07': {lat: -3.7343, lon: 102.6194},
  '17.08.08': {lat: -3.5991, lon: 102.7418},
};
