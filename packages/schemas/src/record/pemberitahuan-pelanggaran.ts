import {breachNoticeForm} from '../privacy/record.ts';
import {defineRecord} from './record.ts';

/** Notice of a breach of personal data. @source UU 27/2022 art. 46; services.md 3.5 */
export const pemberitahuanPelanggaran = /* @__PURE__ */ defineRecord({
  ...breachNoticeForm,
  id: 'pemberitahuan-pelanggaran',
  version: '2026-11-24',
  title: {id: 'Pemberitahuan kegagalan pelindungan data', en: 'Notice of a data breach'},
  summary: {
    id: 'Pemberitahuan kepada subjek data dan lembaga dalam 3 × 24 jam.',
    en: 'Notice to the persons and the authority within 3 × 24 hours.',
  },
  source: 'UU 27/2022 pasal 46',
});
