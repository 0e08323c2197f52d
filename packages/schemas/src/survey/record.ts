import type {AnswerForm, Field, Option} from '../service/types.ts';
import {askedUnsur, type SkmOptions, type SkmScores} from './skm.ts';
import {unsurCodes, unsurNames} from './unsur.ts';

/** Age bands. Ours: the regulation leaves them to the office. */
export const ageBands: readonly Option[] = [
  {value: 'SD_17', label: {id: 'Sampai 17 tahun', en: 'Up to 17'}},
  {value: '18_25', label: {id: '18–25 tahun', en: '18–25'}},
  {value: '26_35', label: {id: '26–35 tahun', en: '26–35'}},
  {value: '36_45', label: {id: '36–45 tahun', en: '36–45'}},
  {value: '46_59', label: {id: '46–59 tahun', en: '46–59'}},
  {value: '60_KE_ATAS', label: {id: '60 tahun ke atas', en: '60 and above'}},
];

/**
 * Levels of education, as the questionnaire of the regulation has them; from memory.
 * @source PermenPANRB 14/2017
 */
export const educationLevels: readonly Option[] = [
  {value: 'SD', label: {id: 'SD ke bawah', en: 'Primary school or less'}},
  {value: 'SMP', label: {id: 'SMP', en: 'Lower secondary'}},
  {value: 'SMA', label: {id: 'SMA', en: 'Upper secondary'}},
  {value: 'S1', label: {id: 'D1–S1', en: 'Diploma or bachelor'}},
  {value: 'S2', label: {id: 'S2', en: 'Master'}},
  {value: 'S3', label: {id: 'S3', en: 'Doctor'}},
];

/** Occupations, as the questionnaire of the regulation has them; from memory. @source PermenPANRB 14/2017 */
export const occupations: readonly Option[] = [
  {value: 'PNS', label: {id: 'PNS/PPPK', en: 'Civil servant'}},
  {value: 'TNI', label: {id: 'TNI', en: 'Army'}},
  {value: 'POLRI', label: {id: 'Polri', en: 'Police'}},
  {value: 'SWASTA', label: {id: 'Pegawai swasta', en: 'Private employee'}},
  {value: 'WIRAUSAHA', label: {id: 'Wirausaha', en: 'Self-employed'}},
  {value: 'LAINNYA', label: {id: 'Lainnya', en: 'Other'}},
];

const respondent: readonly Field[] = [
  {
    name: 'layanan',
    type: 'text',
    label: {id: 'Layanan', en: 'Service'},
    maxLength: 80,
    pattern: {
      source: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      code: 'skm.layanan',
      text: {id: 'Pilih layanan dari daftar.', en: 'Choose the service from the list.'},
    },
  },
  {
    name: 'jenis_kelamin',
    type: 'enum',
    label: {id: 'Jenis kelamin', en: 'Sex'},
    options: [
      {value: 'L', label: {id: 'Laki-laki', en: 'Male'}},
      {value: 'P', label: {id: 'Perempuan', en: 'Female'}},
    ],
  },
  {name: 'usia', type: 'enum', label: {id: 'Usia', en: 'Age'}, options: ageBands},
  {name: 'pendidikan', type: 'enum', label: {id: 'Pendidikan', en: 'Education'}, options: educationLevels},
  {name: 'pekerjaan', type: 'enum', label: {id: 'Pekerjaan', en: 'Occupation'}, options: occupations},
];

/**
 * One response to the survey: a score for each unsur asked, and who answered without identity. The survey can be
 * skipped, a response cannot be half.
 * @source PermenPANRB 14/2017; services.md 3.2 (g)
 */
export function skmForm(options: Pick<SkmOptions, 'dropU4'> = {}): AnswerForm {
  const scores: Field[] = askedUnsur(options).map(unsur => ({
    name: unsur.toLowerCase(),
    type: 'int',
    label: unsurNames[unsur],
    min: 1,
    max: 4,
  }));
  return {
    pages: [
      {id: 'penilaian', title: {id: 'Penilaian Anda', en: 'Your rating'}, fields: scores},
      {id: 'responden', title: {id: 'Tentang Anda', en: 'About you'}, fields: respondent},
    ],
  };
}

/** The scores in a checked response, as the index wants them. */
export function scoresOf(response: Readonly<Record<string, unknown>>): SkmScores {
  const given = unsurCodes.map(unsur => [unsur, response[unsur.toLowerCase()]] as const);
  return Object.fromEntries(given.filter(([, score]) => typeof score === 'number'));
}
