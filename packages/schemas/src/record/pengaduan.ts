import {complaintForm} from '../complaint/record.ts';
import {defineRecord} from './record.ts';

/** A complaint as it is sent. @source PermenPANRB 62/2018; services.md 3.3 */
export const pengaduan = /* @__PURE__ */ defineRecord({
  ...complaintForm,
  id: 'pengaduan',
  version: '2026-11-24',
  title: {
    id: 'Pengaduan, aspirasi, atau permintaan informasi',
    en: 'Complaint, aspiration or request for information',
  },
  summary: {
    id: 'Satu laporan warga, sama untuk semua OPD.',
    en: 'One report of a citizen, the same for all OPDs.',
  },
  source: 'PermenPANRB 62/2018',
});
