import type {Finding} from '../fault.ts';
import {geoFault} from '../wilayah/geo.ts';
import type {Regency} from '../wilayah/regency.ts';
import type {Step} from './step.ts';

/**
 * `lat,lon` in decimal degrees lies in a box: zero, a swapped pair, a missing minus and outside have a code each
 * (`geo.nol`, `geo.tertukar`, `geo.minus`, `geo.luar`), because each is mended in another way.
 */
/* @__NO_SIDE_EFFECTS__ */
export function point(data: {
  readonly box: Regency['box'];
  /** Codes that this step reports; the others are left to another step. */
  readonly faults: readonly string[];
}): Step {
  const reported = (found: Finding | undefined): Finding | undefined =>
    found && data.faults.includes(found.code) ? found : undefined;
  return {
    op: 'point',
    ...data,
    test: value => {
      const [lat, lon] = value.split(',').map(Number);
      return reported(geoFault({lat: lat ?? NaN, lon: lon ?? NaN}, data.box));
    },
  };
}
