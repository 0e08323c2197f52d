import {laporInfrastruktur} from '@kepahiang/schemas/services/pupr/lapor-infrastruktur.js';
import type {ApplicationRow} from '@kepahiang/contract/applications.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, within} from 'storybook/test';
import {auditTrailTemplate} from '../../packages/components/src/audit-trail/audit-trail.html.ts';
import {backLinkTemplate} from '../../packages/components/src/back-link/back-link.html.ts';
import {auditTrailFixtures} from '../../packages/components/src/audit-trail/audit-trail.fixtures.ts';
import {emptyTemplate} from '../../packages/components/src/empty/empty.html.ts';
import {paginationTemplate} from '../../packages/components/src/pagination/pagination.html.ts';
import {statFixtures} from '../../packages/components/src/stat/stat.fixtures.ts';
import {statGroupTemplate} from '../../packages/components/src/stat/stat.html.ts';
import {dueSentence, historyTimeline, statusTag} from '../../packages/portal/src/browser/application-view.ts';
import {answersTemplate} from '../../packages/portal/src/browser/officer/application.ts';
import {actionsTemplate} from '../../packages/portal/src/browser/officer/actions.ts';
import {inboxOf, worklistPage} from '../contoh/halaman-layanan.ts';
import {research} from '../contoh/jawaban.ts';
import {application, inboxRow} from '../contoh/permohonan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './kotak-kerja.md?raw';

const meta: Meta = {title: 'Pola/Kotak kerja petugas', ...wholePages('dpmptsp', words)};
export default meta;

const {service} = research;
const rows: readonly ApplicationRow[] = [
  ['DPMPTSP-2611-4N9RZA', 'verifikasi', '2026-11-17T10:12:00+07:00', '2026-11-20', 'B••• C•••••'],
  ['DPMPTSP-2611-0T5HJK', 'persetujuan', '2026-11-18T08:31:00+07:00', '2026-11-23', 'D••• C•••••'],
  ['DPMPTSP-2611-7K3QX9', 'verifikasi', '2026-11-19T15:59:00+07:00', '2026-11-24', 'S••• A•••••'],
  ['DPMPTSP-2611-8PDM2V', 'diajukan', '2026-11-23T09:40:00+07:00', '2026-11-26', 'R••• C•••••'],
  ['DPMPTSP-2611-1WQ6EC', 'perlu_perbaikan', '2026-11-16T11:05:00+07:00', null, 'T••• C•••••'],
].map(([nomor, status, diterima, jatuhTempo, pemohon]) =>
  inboxRow(service, {
    nomor: nomor!,
    status: status!,
    diterima: diterima!,
    jatuhTempo: jatuhTempo!,
    pemohon: pemohon!,
  }),
);

const counts = statGroupTemplate(statFixtures.states.KotakKerja);
const office = {area: 'petugas' as const};

export const HariIni: StoryObj = sitePage(
  () =>
    worklistPage(
      counts,
      html`${inboxOf('Terlambat dan jatuh tempo pekan ini', rows)}
    ${paginationTemplate({current: 1, pages: 3, hrefPattern: '?halaman={n}'})}`,
    ),
  {
    ...office,
    play: async ({canvasElement}) => {
      const table = within(canvasElement).getByRole('table');
      await expect(within(table).getByText('hari ini')).toBeVisible();
      // Names of people stay masked in a list.
      await expect(table.textContent).not.toContain('Siti Aminah');
    },
  },
);
export const Padat: StoryObj = sitePage(
  () => html`<div data-density="padat">${worklistPage(counts, inboxOf('Semua permohonan', rows))}</div>`,
  office,
);
export const TidakAdaPekerjaan: StoryObj = sitePage(
  () =>
    worklistPage(
      statGroupTemplate({
        title: 'Pekerjaan hari ini',
        stats: [
          {label: 'Lewat batas waktu', value: 0},
          {label: 'Jatuh tempo hari ini', value: 0},
          {label: 'Menunggu pemohon', value: 2, href: '?status=perlu-perbaikan'},
        ],
      }),
      emptyTemplate({
        title: 'Tidak ada yang menunggu Anda',
        body: 'Permohonan baru muncul di sini begitu diterima.',
      }),
    ),
  office,
);
export const LaporanMasuk: StoryObj = sitePage(
  () =>
    worklistPage(
      counts,
      inboxOf('Laporan kerusakan', [
        inboxRow(laporInfrastruktur, {
          nomor: 'PUPR-2611-2M4TBN',
          status: 'diterima',
          diterima: '2026-11-24T07:42:00+07:00',
          jatuhTempo: '2026-11-25',
          pemohon: null,
        }),
        inboxRow(laporInfrastruktur, {
          nomor: 'PUPR-2611-9XG3WQ',
          status: 'dijadwalkan',
          diterima: '2026-11-18T16:20:00+07:00',
          jatuhTempo: '2026-12-08',
          pemohon: 'H••• C•••••',
        }),
      ]),
    ),
  {...office, parameters: {opd: 'pupr'}},
);

const masked = {
  ...research.answers,
  nik: '••••••••••••0001',
  nama: 'S••• A•••••',
  hp: '+62812•••••234',
  email: 's•••••••••',
};
const open = application(
  service,
  'DPMPTSP-2611-7K3QX9',
  [
    ['diajukan', '2026-11-19T15:59:00+07:00'],
    ['verifikasi', '2026-11-24T08:10:00+07:00'],
  ],
  {jatuhTempo: '2026-11-24', jawaban: masked, tindakan: ['berkas_lengkap', 'minta_perbaikan', 'tolak']},
);

export const RincianPermohonan: StoryObj = sitePage(
  () => html`${backLinkTemplate({href: '#', text: 'Kotak kerja'})}
    <h1 class="kph-heading portal-number">${open.nomor}</h1>
    <p class="portal-status">${statusTag(open.status, open.label)} <span>${service.name.id}</span></p>
    <p class="kph-text">${dueSentence(open)}</p>
    ${actionsTemplate(service, open, () => undefined)}
    <div class="portal-columns">
      <section aria-label="Isian pemohon">
        ${answersTemplate(service, open, masked)}
      </section>
      <section aria-labelledby="riwayat">
        <h2 class="kph-heading" id="riwayat">Riwayat</h2>
        ${historyTimeline(open)} ${auditTrailTemplate({...auditTrailFixtures.states.Biasa, titleLevel: 3})}
      </section>
    </div>`,
  office,
);
