import {placeId} from '../messages/place-id.ts';
import type {Catalogue} from '../messages/text.ts';
import {JsonNode, Report, type RegionFault} from './json-node.ts';
import type {RegionProfile} from './profile.ts';
import {readCalendars} from './read-calendars.ts';
import {readLetterUnits, readOpds} from './read-opds.ts';
import {readRates} from './read-rates.ts';
import {readCentres, readRegency} from './read-regency.ts';

export type {RegionFault} from './json-node.ts';

/** What came of loading a profile: the profile, or everything that must be mended first. */
export type LoadedRegion =
  | {readonly ok: true; readonly profile: RegionProfile}
  | {readonly ok: false; readonly faults: readonly RegionFault[]};

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readProfile(root: JsonNode): RegionProfile {
  const regency = readRegency(root.child('regency'));
  const opds = readOpds(root.child('opds'));
  return {
    regency,
    centres: readCentres(root.child('centres'), regency),
    opds,
    calendars: readCalendars(root.child('calendars')),
    rates: readRates(root.child('rates')),
    letterUnits: readLetterUnits(root.child('letterUnits'), opds),
  };
}

/**
 * Loads the profile of a regency from JSON and says everything that is wrong with it at once: codes outside the
 * regency, twins, unknown accents, calendar years without a source, rates that overlap or lack their law. What the
 * profile type does not know is left out. Never throws.
 *
 * @param json - The text of a file, or what `JSON.parse` made of it.
 * @param catalogue - Texts of the reasons; Indonesian unless given.
 */
export function loadRegion(json: unknown, catalogue: Catalogue = placeId): LoadedRegion {
  const report = new Report(catalogue);
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.add('', 'daerah.bentuk');
    return {ok: false, faults: report.faults};
  }
  const profile = readProfile(new JsonNode(report, value));
  return report.faults.length === 0 ? {ok: true, profile} : {ok: false, faults: report.faults};
}
