import type {output} from 'zod/mini';
import {cleanCoordinates} from '../vocabulary/coordinates.ts';
import {cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {point} from '../vocabulary/point-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import type {GeoPoint} from '../wilayah/geo.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import type {Regency} from '../wilayah/regency.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a point on the map. */
export type GeoFault = 'geo.bentuk' | 'geo.nol' | 'geo.tertukar' | 'geo.minus' | 'geo.luar';

const DEGREES = '-?[0-9]{1,3}(?:\\.[0-9]{1,6})?';

/** Facts about a point for fields and documentation. */
export const geoMeta: IdentifierMeta = {
  title: 'Titik lokasi (lintang,bujur)',
  label: 'titik lokasi',
  pattern: `^${DEGREES},${DEGREES}$`,
  examples: ['-3.6289,102.6445'],
  maxLength: 23,
  hide: {show: 0, log: ''},
};

/**
 * The rule of a point by a regency's box: `lat,lon` in decimal degrees WGS 84, at most six decimals, latitude negative
 * in the south. A swapped pair, a missing minus and 0,0 are faults; what lies outside is one, too, unless `outside` says
 * that it may: roads cross borders.
 * @source Kepmendagri 300.2.2-2430/2025 for the area; box from the regency polygons with a margin.
 */
/* @__NO_SIDE_EFFECTS__ */
export function geoRuleOf(box: Regency['box'], outside: 'error' | 'warning' = 'error'): readonly Step[] {
  const inside = point({box, faults: ['geo.luar']});
  return [
    match({fault: 'geo.bentuk', pattern: geoMeta.pattern}),
    point({box, faults: ['geo.bentuk', 'geo.nol', 'geo.tertukar', 'geo.minus']}),
    outside === 'error' ? inside : warn(inside),
  ];
}

/**
 * The rule of a point in Kepahiang.
 * @source Kepmendagri 300.2.2-2430/2025 for the area; identifiers.md 4.3
 */
export const geoRule = /* @__PURE__ */ geoRuleOf(kepahiang.box);

/** First fault in a point in Kepahiang. Its codes are {@link GeoFault}. */
export const geoTextFault = /* @__PURE__ */ check(geoRule);

/** How typed text becomes a point: decimal comma or dot, degrees with minutes and seconds, N/S/E/W or LU/LS/BT/BB. */
export const geoCleaning: readonly CleanStep[] = [{op: 'coordinates', apply: cleanCoordinates}];
/** Cleans typed coordinates; what cannot be read stays as typed. */
export const cleanGeo = /* @__PURE__ */ cleaner(geoCleaning);

/** The strict schema of a point in Kepahiang as text; issues carry the codes of {@link GeoFault}. */
export const geo = /* @__PURE__ */ identifier('Geo', geoRule, geoMeta);
/** The form schema of a point: cleans first. */
export const geoInput = /* @__PURE__ */ identifierInput(geoCleaning, geo);
/** Canonical text of a point, `lat,lon`. */
export type Geo = output<typeof geo>;

/** Takes a point apart into numbers. Never throws. */
export const parseGeo = /* @__PURE__ */ parser(geoRule, (text): GeoPoint => {
  const [lat, lon] = text.split(',');
  return {lat: Number(lat), lon: Number(lon)};
});

/** Canonical text of a point: at most six decimals, a tenth of a metre. */
export function geoText({lat, lon}: GeoPoint): string {
  return `${Number(lat.toFixed(6))},${Number(lon.toFixed(6))}`;
}

/** Shows a point with five decimals and a decimal comma, `−3,62890; 102,64450`. */
export function formatGeo(text: string): string {
  return text
    .split(',')
    .map(number => Number(number).toFixed(5).replace('.', ',').replace('-', '\u2212'))
    .join('; ');
}

/** A point for registries. */
export const geoKind = /* @__PURE__ */ kindOf('geo', geoMeta, geoRule, geoCleaning, geo, geoInput);
