import type {Instant} from '../dates.ts';
import type {EncounterStatus, FhirEncounter, FhirPeriod} from './fhir.ts';
import {localSystem} from './patient.ts';

/** Status a state of the queue brings an encounter to; the states between leave it where it is. @source services.md 5.1 */
export const encounterStatusOf: Readonly<Record<string, EncounterStatus>> = {
  check_in: 'arrived',
  dipanggil: 'in-progress',
  dilayani: 'in-progress',
  selesai: 'finished',
};

/** One step of somebody in the queue. */
export interface QueueStep {
  readonly state: string;
  readonly at: Instant;
}

/** Ids an encounter needs. Those of hospital and staff are configuration, never typed by citizens. */
export interface EncounterIds {
  readonly kodebooking: string;
  readonly patientIhs: string;
  readonly practitionerIhs: string;
  readonly locationId: string;
  readonly organizationIhs: string;
}

interface Status {
  readonly status: EncounterStatus;
  readonly period: FhirPeriod;
}

/**
 * The statuses in their order with their times; each ends where the next begins, `finished` at once.
 * @source services.md 5.1 (SATUSEHAT, FHIR R4)
 */
export function statusHistory(steps: readonly QueueStep[]): Status[] {
  const starts = steps.flatMap(({state, at}) => {
    const status = encounterStatusOf[state];
    return status ? [{status, at}] : [];
  });
  const changes = starts.filter((one, i) => one.status !== starts[i - 1]?.status);
  return changes.map(({status, at}, i) => {
    const end = status === 'finished' ? at : changes[i + 1]?.at;
    return {status, period: end ? {start: at, end} : {start: at}};
  });
}

/**
 * The Encounter of a visit from its steps in the queue; `undefined` before the check-in.
 * @source services.md 5.1 (SATUSEHAT, FHIR R4)
 */
export function encounterOf(steps: readonly QueueStep[], ids: EncounterIds): FhirEncounter | undefined {
  const history = statusHistory(steps);
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return undefined;
  const {start} = first.period;
  return {
    resourceType: 'Encounter',
    identifier: [
      {use: 'official', system: localSystem('Encounter', ids.organizationIhs), value: ids.kodebooking},
    ],
    status: last.status,
    statusHistory: history,
    class: {system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory'},
    subject: {reference: `Patient/${ids.patientIhs}`},
    participant: [{individual: {reference: `Practitioner/${ids.practitionerIhs}`}}],
    period: last.status === 'finished' ? {start, end: last.period.start} : {start},
    location: [{location: {reference: `Location/${ids.locationId}`}}],
    serviceProvider: {reference: `Organization/${ids.organizationIhs}`},
  };
}
