/**
 * A service file as an OPD's developer writes it in a project of their own: the kind of thing that must need
 * nothing else. `without` leaves a component of the standard out, to see what is said then.
 */
export function sampleServiceFile(without?: 'fee' | 'duration' | 'complaints'): string {
  const parts = {
    fee: "fee: [{kind: 'GRATIS', note: {id: 'Tidak dipungut biaya.', en: 'Free of charge.'}}],",
    duration: 'duration: [{workingDays: 2}],',
    complaints:
      "complaints: [{kind: 'sp4n-lapor', label: {id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!'}, contact: 'lapor.go.id'}],",
  };
  const kept = Object.entries(parts).filter(([name]) => name !== without);
  return `import {defineService} from '@kepahiang/schemas/service/define.js';

export const pinjamAula = defineService({
  id: 'pinjam-aula',
  version: '2026-11-24',
  opd: 'dpmptsp',
  name: {id: 'Pinjam aula', en: 'Hall booking'},
  title: {id: 'Pinjam aula kantor', en: 'Book the office hall'},
  summary: {id: 'Aula kantor dipinjamkan kepada warga untuk kegiatan sosial.', en: 'The hall is lent to residents.'},
  audience: {id: 'Warga Kabupaten Kepahiang.', en: 'Residents of the regency.'},
  standard: {
    requirements: [{id: 'KTP-el', en: 'Identity card'}],
    procedure: [{id: 'Isi formulir ini.', en: 'Fill in this form.'}],
    ${kept.map(([, text]) => text).join('\n    ')}
    product: {id: 'Surat izin pinjam aula', en: 'Permission to use the hall'},
  },
  calendar: 'kantor',
  pages: [
    {
      id: 'kegiatan',
      title: {id: 'Kegiatan apa?', en: 'What is it for?'},
      fields: [
        {name: 'nik', type: 'nik', label: {id: 'NIK', en: 'NIK'}, privacy: 'nik'},
        {name: 'kegiatan', type: 'text', maxLength: 80, label: {id: 'Nama kegiatan', en: 'Name of the event'}},
        {
          name: 'konsumsi',
          type: 'enum',
          label: {id: 'Perlu konsumsi?', en: 'Catering?'},
          options: [
            {value: 'YA', label: {id: 'Ya', en: 'Yes'}},
            {value: 'TIDAK', label: {id: 'Tidak', en: 'No'}},
          ],
        },
        {
          name: 'porsi',
          type: 'int',
          min: 1,
          max: 500,
          label: {id: 'Jumlah porsi', en: 'Portions'},
          when: {field: 'konsumsi', op: 'eq', value: 'YA'},
        },
      ],
    },
  ],
  result: {name: {id: 'Surat izin pinjam aula', en: 'Permission to use the hall'}},
});
`;
}
