import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {trackFormFixtures} from '../../packages/components/src/track-form/track-form.fixtures.ts';
import {
  trackFormTemplate,
  type TrackFormOptions,
} from '../../packages/components/src/track-form/track-form.html.ts';
import {trackCrumbs, trackedPage} from '../contoh/halaman-layanan.ts';
import {research, roadReport} from '../contoh/jawaban.ts';
import {application, researchLetter} from '../contoh/permohonan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './lacak.md?raw';

const meta: Meta = {title: 'Pola/Lacak permohonan', ...wholePages('dpmptsp', words)};
export default meta;

const {service} = research;
const nomor = 'DPMPTSP-2611-7K3QX9';

function form(state: TrackFormOptions): TemplateResult {
  return html`${trackCrumbs}
    <h1 class="kph-title">Lacak permohonan</h1>
    ${trackFormTemplate(state)}`;
}

const sent = ['diajukan', '2026-11-23T15:59:00+07:00'] as const;
const checking = ['verifikasi', '2026-11-24T09:05:00+07:00'] as const;

export const Formulir: StoryObj = sitePage(form(trackFormFixtures.states.Biasa), {
  play: async ({canvasElement}) => {
    const number = within(canvasElement).getByLabelText(/Nomor permohonan/);
    await userEvent.type(number, 'dpmptsp-2611-7k3qx9');
    await userEvent.tab();
    await expect(canvasElement.querySelector('.kph-error')).not.toBeVisible();
  },
});
export const NomorSalah: StoryObj = sitePage(form(trackFormFixtures.states.Kesalahan));
export const TidakDitemukan: StoryObj = sitePage(form(trackFormFixtures.states.TidakDitemukan));
export const SedangDiperiksa: StoryObj = sitePage(
  trackedPage(service, application(service, nomor, [sent, checking]), {
    state: 'running',
    due: '2026-11-27',
    left: 3,
  }),
);
export const MenungguAnda: StoryObj = sitePage(
  trackedPage(
    service,
    application(service, nomor, [sent, checking, ['perlu_perbaikan', '2026-11-24T10:20:00+07:00']], {
      perbaikan: [
        {path: 'metode', catatan: 'Tambahkan jumlah orang yang diwawancarai.'},
        {path: 'surat_pengantar', catatan: 'Surat belum bertanda tangan. Unggah yang sudah ditandatangani.'},
      ],
    }),
    {state: 'paused', since: '2026-11-24'},
  ),
);
export const Terbit: StoryObj = sitePage(
  trackedPage(
    service,
    application(
      service,
      nomor,
      [
        sent,
        checking,
        ['penandatanganan', '2026-11-25T14:20:00+07:00'],
        ['terbit', '2026-11-26T10:00:00+07:00'],
      ],
      {hasil: researchLetter},
    ),
    {state: 'done', due: '2026-11-27', since: '2026-11-26', left: 1},
  ),
);
/** Received three working days before it was due. */
const sentEarlier = [
  ['diajukan', '2026-11-17T10:20:00+07:00'],
  ['verifikasi', '2026-11-18T08:30:00+07:00'],
] as const;
export const Terlambat: StoryObj = sitePage(
  trackedPage(service, application(service, nomor, sentEarlier, {jatuhTempo: '2026-11-20'}), {
    state: 'late',
    due: '2026-11-20',
    left: -2,
    note: html`<p>Kami belum menepati janji layanan. Surat Anda selesai paling lambat Kamis, 26 November 2026.</p>`,
  }),
);
export const Ditolak: StoryObj = sitePage(
  trackedPage(
    service,
    application(service, nomor, [
      sent,
      checking,
      [
        'ditolak',
        '2026-11-24T13:40:00+07:00',
        'Lokasi penelitian di luar Kabupaten Kepahiang (dasar: Permendagri 3/2018). Anda dapat memperbaiki dan mengajukan lagi, atau mengadu di loket.',
      ],
    ]),
  ),
);
export const LaporanDikerjakan: StoryObj = sitePage(
  trackedPage(
    roadReport.service,
    application(
      roadReport.service,
      'PUPR-2611-2M4TBN',
      [
        ['diterima', '2026-11-18T07:42:00+07:00'],
        ['diverifikasi', '2026-11-19T10:15:00+07:00'],
        ['dijadwalkan', '2026-11-20T09:00:00+07:00', 'Penambalan dijadwalkan Selasa, 24 November 2026.'],
        ['dikerjakan', '2026-11-24T08:00:00+07:00'],
      ],
      {jatuhTempo: '2026-12-08'},
    ),
    {state: 'running', due: '2026-12-08', left: 10},
  ),
  {parameters: {opd: 'pupr'}},
);
