import {noticeShownForm} from '../privacy/record.ts';
import {defineRecord} from './record.ts';

/** Proof that a privacy notice was shown and read. @source UU 27/2022 art. 21; services.md 3.5 */
export const pemberitahuanDibaca = /* @__PURE__ */ defineRecord({
  ...noticeShownForm,
  id: 'pemberitahuan-dibaca',
  version: '2026-11-24',
  title: {id: 'Pemberitahuan privasi dibaca', en: 'Privacy notice read'},
  summary: {
    id: 'Bukti pemberitahuan privasi ditampilkan dan dibaca.',
    en: 'Proof that a privacy notice was shown and read.',
  },
  source: 'UU 27/2022 pasal 21',
});
