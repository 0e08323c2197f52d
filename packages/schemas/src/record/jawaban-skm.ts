import {skmForm} from '../survey/record.ts';
import {defineRecord} from './record.ts';

/** One answer to the survey, without identity. @source PermenPANRB 14/2017; services.md 3.2 (g) */
export const jawabanSkm = /* @__PURE__ */ defineRecord({
  .../* @__PURE__ */ skmForm(),
  id: 'jawaban-skm',
  version: '2026-11-24',
  title: {id: 'Jawaban survei kepuasan masyarakat', en: 'Answer to the satisfaction survey'},
  summary: {
    id: 'Nilai sembilan unsur dari satu responden, tanpa identitas.',
    en: 'Scores of nine unsur by one respondent, without identity.',
  },
  source: 'PermenPANRB 14/2017',
});
