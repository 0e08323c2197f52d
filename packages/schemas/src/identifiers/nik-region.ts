import {issued} from '../vocabulary/issued-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {warn, warningsOf, type Step} from '../vocabulary/step.ts';
import type {Finding} from '../fault.ts';
import type {Regency} from '../wilayah/regency.ts';

/**
 * The warnings about the region in a NIK, as steps to put behind its rule: a regency that is on no current list, a
 * kecamatan that the given regency does not have. Only warnings: the number keeps the region of first registration for
 * life, and registries change faster than tables.
 *
 * @param regencies - Codes `PP.KK` that are current, for example `regencyCodes()`.
 * @source Kepmendagri 300.2.2-2430/2025; identifiers.md 2.1
 */
/* @__NO_SIDE_EFFECTS__ */
export function nikRegionSteps(regencies: readonly string[], home?: Regency): readonly Step[] {
  const bare = (code: string): string => code.replaceAll('.', '');
  const current = match({
    fault: 'nik.peringatan.wilayah',
    at: [0, 4],
    pattern: `^(?:${regencies.map(bare).join('|')})$`,
  });
  if (!home) return [warn(current)];
  const codes = home.kecamatan.map(({code}) => bare(code));
  const kecamatan = issued({fault: 'nik.peringatan.kecamatan', at: [0, 6], prefix: bare(home.code), codes});
  return [warn(current), warn(kecamatan)];
}

/** What is unusual about the region in a right NIK. */
export function nikRegionWarnings(digits: string, steps: readonly Step[]): Finding[] {
  return warningsOf(steps, digits);
}
