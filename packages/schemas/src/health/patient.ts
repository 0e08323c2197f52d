import type {IsoDate} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';
import type {FhirExtension, FhirGender, FhirIdentifier, FhirPatient, FhirRelatedPerson} from './fhir.ts';

/** Systems of patient identifiers. IHS numbers are opaque: nothing is read out of them. @source services.md 5.1 */
export const identifierSystems = {
  nik: 'https://fhir.kemkes.go.id/id/nik',
  nikIbu: 'https://fhir.kemkes.go.id/id/nik-ibu',
  ihsNumber: 'https://fhir.kemkes.go.id/id/ihs-number',
  /** Alias the search knows an IHS number by. */
  patientIhsNumber: 'https://fhir.kemkes.go.id/id/patient-ihs-number',
  paspor: 'https://fhir.kemkes.go.id/id/paspor',
  kk: 'https://fhir.kemkes.go.id/id/kk',
} as const;

/** Where the codes of an address stand. @source services.md 5.1 (SATUSEHAT, FHIR R4) */
export const administrativeCodeUrl = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode';

const parentRole = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  code: 'MTH',
  display: 'mother',
} as const;

/**
 * System of our own ids of a resource: `http://sys-ids.kemkes.go.id/encounter/{organization-ihs}`.
 * @source services.md 5.1 (SATUSEHAT)
 */
export function localSystem(resource: string, organizationIhs: string): string {
  return `http://sys-ids.kemkes.go.id/${resource.toLowerCase()}/${organizationIhs}`;
}

/** Answers of our forms that make a patient; all "sesuai KTP", Dukcapil is asked about each. */
export interface PatientAnswers {
  readonly nik?: string;
  /** NIK of the mother of a newborn without a NIK. */
  readonly nik_ibu?: string;
  /** Place in a multiple birth, 0 for a single child. */
  readonly urutan_kelahiran?: number;
  readonly nama: string;
  readonly tanggal_lahir: IsoDate;
  readonly jenis_kelamin: 'L' | 'P';
  readonly alamat: string;
  readonly rt?: string;
  readonly rw?: string;
  /** Dotted code of a desa or kelurahan. */
  readonly kode_desa: string;
  /** E.164. */
  readonly hp?: string;
}

/** Gender of L and P. @source services.md 5.1 (SATUSEHAT, FHIR R4) */
export function fhirGender(jenisKelamin: 'L' | 'P'): FhirGender {
  return jenisKelamin === 'L' ? 'male' : 'female';
}

/**
 * The address extension: province 2, city 4, district 6, village 10 digits, the dots of our codes removed.
 * @source services.md 5.1 (SATUSEHAT)
 */
export function administrativeCode({
  kode_desa,
  rt,
  rw,
}: Pick<PatientAnswers, 'kode_desa' | 'rt' | 'rw'>): FhirExtension {
  const digits = kode_desa.replaceAll('.', '');
  const code = (url: string, valueCode: string | undefined): FhirExtension[] =>
    valueCode ? [{url, valueCode}] : [];
  return {
    url: administrativeCodeUrl,
    extension: [
      ...code('province', digits.slice(0, 2)),
      ...code('city', digits.slice(0, 4)),
      ...code('district', digits.slice(0, 6)),
      ...code('village', digits.slice(0, 10)),
      ...code('rt', rt),
      ...code('rw', rw),
    ],
  };
}

/**
 * Which of the least that a patient needs is missing (`isian.kosong`). A newborn needs its mother's NIK and place.
 * @source services.md 5.1 (SATUSEHAT)
 */
export function patientFaults(answers: Partial<PatientAnswers>): Fault[] {
  const base = ['nama', 'tanggal_lahir', 'jenis_kelamin', 'alamat', 'kode_desa'] as const;
  const own = answers.nik ? [] : (['nik_ibu', 'urutan_kelahiran'] as const);
  const isMissing = (name: keyof PatientAnswers): boolean =>
    answers[name] === undefined || answers[name] === '';
  const faults = [...base, ...own].filter(isMissing).map(name => at(name, finding('isian.kosong')));
  const isVillage = /^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/.test(answers.kode_desa ?? '');
  return answers.kode_desa && !isVillage
    ? [...faults, at('kode_desa', finding('wilayah.bentuk', {x: answers.kode_desa}))]
    : faults;
}

function official(system: string, value: string): FhirIdentifier[] {
  return [{use: 'official', system, value}];
}

/**
 * The Patient resource of somebody with a NIK, or of a newborn under the NIK of the mother.
 *
 * @throws RangeError where {@link patientFaults} has something to say; it names fields, never values
 * @source services.md 5.1 (SATUSEHAT, FHIR R4)
 */
export function patientOf(answers: PatientAnswers): FhirPatient {
  const missing = patientFaults(answers);
  if (missing.length > 0)
    throw new RangeError(`Data pasien belum lengkap: ${missing.map(one => one.path).join(', ')}.`);
  const {nik, nik_ibu, urutan_kelahiran, hp} = answers;
  return {
    resourceType: 'Patient',
    active: true,
    identifier: nik ? official(identifierSystems.nik, nik) : official(identifierSystems.nikIbu, nik_ibu!),
    name: [{use: 'official', text: answers.nama}],
    ...(hp ? {telecom: [{system: 'phone' as const, use: 'mobile' as const, value: hp}]} : {}),
    gender: fhirGender(answers.jenis_kelamin),
    birthDate: answers.tanggal_lahir,
    address: [{use: 'home', line: [answers.alamat], country: 'ID', extension: [administrativeCode(answers)]}],
    ...(nik ? {} : {multipleBirthInteger: urutan_kelahiran!}),
  };
}

/**
 * The mother of a newborn as RelatedPerson. @param patientIhs - IHS number the server gave the child, opaque.
 * @source services.md 5.1 (SATUSEHAT, FHIR R4)
 */
export function motherOf(nikIbu: string, patientIhs: string): FhirRelatedPerson {
  return {
    resourceType: 'RelatedPerson',
    active: true,
    identifier: official(identifierSystems.nik, nikIbu),
    patient: {reference: `Patient/${patientIhs}`},
    relationship: [{coding: [parentRole]}],
  };
}
