import type {IsoDate} from '../dates.ts';

/** The part of FHIR R4 we send; written narrowly, not the whole standard. @source HL7 FHIR R4; SATUSEHAT playbook */
export interface FhirIdentifier {
  readonly use: 'official';
  readonly system: string;
  readonly value: string;
}

/** An extension with a code, or with extensions of its own. */
export interface FhirExtension {
  readonly url: string;
  readonly valueCode?: string;
  readonly extension?: readonly FhirExtension[];
}

/** A reference to another resource, `Patient/{id}`. */
export interface FhirReference {
  readonly reference: string;
  readonly display?: string;
}

/** A code of a code system. */
export interface FhirCoding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** Gender as FHIR writes it. */
export type FhirGender = 'male' | 'female';

/** A patient. */
export interface FhirPatient {
  readonly resourceType: 'Patient';
  readonly active: true;
  readonly identifier: readonly FhirIdentifier[];
  readonly name: readonly {readonly use: 'official'; readonly text: string}[];
  readonly telecom?: readonly {readonly system: 'phone'; readonly use: 'mobile'; readonly value: string}[];
  readonly gender: FhirGender;
  readonly birthDate: IsoDate;
  readonly address: readonly {
    readonly use: 'home';
    readonly line: readonly string[];
    readonly country: 'ID';
    readonly extension: readonly FhirExtension[];
  }[];
  /** Place in a multiple birth, 0 for a single child. */
  readonly multipleBirthInteger?: number;
}

/** The mother of a newborn patient. */
export interface FhirRelatedPerson {
  readonly resourceType: 'RelatedPerson';
  readonly active: true;
  readonly identifier: readonly FhirIdentifier[];
  readonly patient: FhirReference;
  readonly relationship: readonly {readonly coding: readonly FhirCoding[]}[];
}

/** Status of an encounter as far as our queue brings it. */
export type EncounterStatus = 'arrived' | 'in-progress' | 'finished';

/** A time, open while it lasts. */
export interface FhirPeriod {
  readonly start: string;
  readonly end?: string;
}

/** An outpatient visit. */
export interface FhirEncounter {
  readonly resourceType: 'Encounter';
  readonly identifier: readonly FhirIdentifier[];
  readonly status: EncounterStatus;
  readonly statusHistory: readonly {readonly status: EncounterStatus; readonly period: FhirPeriod}[];
  readonly class: FhirCoding;
  readonly subject: FhirReference;
  readonly participant: readonly {readonly individual: FhirReference}[];
  readonly period: FhirPeriod;
  readonly location: readonly {readonly location: FhirReference}[];
  readonly serviceProvider: FhirReference;
}
