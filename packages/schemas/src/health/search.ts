import {isIsoDate} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';
import type {FhirGender} from './fhir.ts';
import {fhirGender, type PatientAnswers} from './patient.ts';

/** Fewest letters of a name somebody without a NIK is searched by. @source services.md 5.1 */
export const searchNameLetters = 3;

/** What somebody without a NIK is searched by, and nothing else. */
export type SearchAnswers = Pick<PatientAnswers, 'nama' | 'tanggal_lahir' | 'jenis_kelamin'>;

/** Query of a search without NIK. */
export interface PatientSearch {
  readonly name: string;
  readonly birthdate: string;
  readonly gender: FhirGender;
}

/**
 * Faults of a search without NIK: a name of three letters, the exact birth date and the sex are needed together.
 * @source services.md 5.1 (SATUSEHAT)
 */
export function patientSearchFaults(answers: Partial<SearchAnswers>, min = searchNameLetters): Fault[] {
  const letters = answers.nama?.match(/\p{L}/gu)?.length ?? 0;
  const faults: Fault[] = [];
  if (letters < min) faults.push(at('nama', finding('teks.pendek', {min, n: letters})));
  if (!isIsoDate(answers.tanggal_lahir ?? '')) faults.push(at('tanggal_lahir', finding('tgl.bentuk')));
  if (answers.jenis_kelamin !== 'L' && answers.jenis_kelamin !== 'P')
    faults.push(at('jenis_kelamin', finding('pilihan.kosong')));
  return faults;
}

/**
 * The query of a search without NIK. @throws RangeError where {@link patientSearchFaults} has something to say
 * @source services.md 5.1 (SATUSEHAT)
 */
export function patientSearch(answers: SearchAnswers): PatientSearch {
  const faults = patientSearchFaults(answers);
  if (faults.length > 0)
    throw new RangeError(`Pencarian pasien belum lengkap: ${faults.map(one => one.path).join(', ')}.`);
  return {
    name: answers.nama.trim(),
    birthdate: answers.tanggal_lahir,
    gender: fhirGender(answers.jenis_kelamin),
  };
}
