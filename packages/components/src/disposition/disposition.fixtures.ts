import {namaPemerintah} from '@kepahiang/schemas/letter/part.js';
import {html, type TemplateResult} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {letterheadTemplate} from '../letterhead/letterhead.html.ts';
import {dispositionFormTemplate, type DispositionFormOptions} from './disposition-form.html.ts';
import {dispositionTemplate, type DispositionOptions} from './disposition.html.ts';

const letter = {
  number: '400.7.22/603',
  sender: 'Rumah Sakit Umum Daerah Kepahiang',
  date: '2026-11-20',
  received: '2026-11-23',
  agenda: '1287/2026',
  subject: 'Permohonan narasumber sosialisasi sertifikat laik higiene sanitasi',
  nature: 'Segera',
} as const;
const recipients = [
  {value: 'sekretaris', label: 'Sekretaris'},
  {value: 'kesmas', label: 'Kepala Bidang Kesehatan Masyarakat'},
  {value: 'p2p', label: 'Kepala Bidang Pencegahan dan Pengendalian Penyakit'},
];

/** The sheet to read, and the form that writes it. */
export type DispositionState =
  ({readonly view: 'sheet'} & DispositionOptions) | ({readonly view: 'form'} & DispositionFormOptions);

function dispositionStateTemplate(state: DispositionState): TemplateResult {
  return state.view === 'sheet' ? dispositionTemplate(state) : html`${dispositionFormTemplate(state)}`;
}

/** Sheets to read and forms to write. */
export const dispositionFixtures = defineFixtures({
  name: 'disposition',
  template: dispositionStateTemplate,
  states: {
    Lembar: {
      view: 'sheet',
      letter,
      from: 'Kepala Dinas Kesehatan',
      to: ['Kepala Bidang Kesehatan Masyarakat'],
      instructions: ['hadiri', 'laporkan'],
      due: '2026-11-27',
      notes: [
        {
          who: 'Kepala Dinas',
          at: '2026-11-24T08:10:00+07:00',
          text: 'Siapkan bahan tentang inspeksi dapur rumah sakit.',
        },
        {
          who: 'Kepala Bidang Kesehatan Masyarakat',
          at: '2026-11-24T09:05:00+07:00',
          text: 'Bahan disiapkan oleh tim kesehatan lingkungan.',
        },
      ],
    },
    DenganKop: {
      view: 'sheet',
      letter: {...letter, nature: 'Sangat Segera'},
      from: 'Kepala Dinas Kesehatan',
      to: ['Sekretaris', 'Kepala Bidang Pencegahan dan Pengendalian Penyakit'],
      instructions: ['tindak_lanjut', 'Simpan di brankas'],
      paper: 'a4',
      head: letterheadTemplate({
        pemerintah: namaPemerintah,
        opd: 'DINAS KESEHATAN',
        alamat: 'Kepahiang, Bengkulu',
      }),
    },
    Formulir: {view: 'form', letter, recipients, action: '/disposisi'},
    FormulirTerisi: {
      view: 'form',
      letter,
      recipients,
      values: {
        kepada: ['kesmas'],
        instruksi: ['hadiri', 'laporkan'],
        batas: '2026-11-27',
        catatan: 'Siapkan bahan.',
      },
    },
    Kesalahan: {
      view: 'form',
      letter,
      recipients,
      errors: {
        kepada: 'Pilih penerima disposisi.',
        batas: 'Batas waktu harus setelah hari ini (24 November 2026).',
      },
      values: {instruksi: ['telaah'], batas: '2026-11-20'},
    },
  } satisfies Record<string, DispositionState>,
});
