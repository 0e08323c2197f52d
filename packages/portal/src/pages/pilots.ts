import {opdBySlug, type Opd} from '@kepahiang/schemas/opd.js';
import {dinkes} from '../dinkes/pilot.ts';
import {dpmptsp} from '../dpmptsp/pilot.ts';
import {pupr} from '../pupr/pilot.ts';
import {rsud} from '../rsud/pilot.ts';
import type {Pilot} from './pilot.ts';

/** The pilots in the order the home page shows them. */
export const pilots: readonly (Pilot & {readonly opd: Opd})[] = [dpmptsp, pupr, rsud, dinkes].map(pilot => ({
  ...pilot,
  opd: opdBySlug(pilot.slug)!,
}));

/** The pilot of a service, if its OPD is one. */
export function pilotOf(slug: string): (typeof pilots)[number] | undefined {
  return pilots.find(pilot => pilot.slug === slug);
}
