import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, within} from 'storybook/test';
import {alertTemplate} from '../../packages/components/src/alert/alert.html.ts';
import {construction, fileText, map, users} from '../../packages/components/src/icon/icons.html.ts';
import {locationFieldFixtures} from '../../packages/components/src/location-field/location-field.fixtures.ts';
import {locationFieldTemplate} from '../../packages/components/src/location-field/location-field.html.ts';
import {questionPageTemplate} from '../../packages/components/src/question-page/question-page.html.ts';
import {statGroupTemplate} from '../../packages/components/src/stat/stat.html.ts';
import {serviceStartPage} from '../../packages/portal/src/pages/service-start-page.ts';
import {inboxOf, receiptOf, sentPage, trackedPage, worklistPage} from '../contoh/halaman-layanan.ts';
import {answeredUpTo, answeredWith, roadReport} from '../contoh/jawaban.ts';
import {application, inboxRow} from '../contoh/permohonan.ts';
import {questionOf, reviewOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import {opdHome} from './beranda-opd.ts';
import words from './dinas-pupr.md?raw';

const meta: Meta = {title: 'Halaman/Dinas PUPR', ...wholePages('pupr', words)};
export default meta;

const {service} = roadReport;
const nomor = 'PUPR-2611-2M4TBN';

export const Beranda: StoryObj = sitePage(() =>
  opdHome({
    slug: 'pupr',
    notice: alertTemplate({
      status: 'warning',
      title: 'Jalan terputus atau ada korban?',
      body: html`<p>Telepon <a class="kph-link" href="tel:112">112</a> lebih dahulu. Laporan dapat dikirim sesudahnya.</p>`,
    }),
    tiles: [
      {
        title: 'Keterangan rencana kabupaten',
        href: '#',
        icon: map(),
        text: 'Boleh dibangun apa di tanah Anda',
      },
      {title: 'Sewa alat berat', href: '#', icon: construction(), text: 'Ekskavator, vibro, truk jungkit'},
      {title: 'Sedot tinja', href: '#', icon: fileText(), text: 'Paling lama 3 hari kerja'},
      {title: 'Pelatihan tenaga konstruksi', href: '#', icon: users()},
    ],
  }),
);
export const AwalLayanan: StoryObj = sitePage(serviceStartPage(service).main);
export const Pertanyaan: StoryObj = sitePage(
  questionOf(
    answeredWith(answeredUpTo(roadReport, 'kerusakan'), {jenis_kerusakan: 'LUBANG'}),
    'jenis-kerusakan',
  ),
);
export const LokasiDiPeta: StoryObj = sitePage(
  () =>
    questionPageTemplate({
      question: 'Di mana lokasinya?',
      hint: 'Geser peta sampai tanda tepat di tempat yang rusak, atau cari nama desa.',
      step: {current: 4, total: 8, title: 'Tempat dan waktu'},
      backHref: '#',
      body: locationFieldTemplate(locationFieldFixtures.states.Terisi),
      draft: {savedAt: '2026-11-24T09:04:00+07:00', now: '2026-11-24T09:05:00+07:00'},
    }),
  {
    play: async ({canvasElement}) => {
      // The map is never the only way: the same point stands in two boxes.
      const canvas = within(canvasElement);
      await expect(canvas.getByLabelText(/Lintang/)).toHaveValue('-3,6421');
    },
  },
);
export const PeriksaJawaban: StoryObj = sitePage(reviewOf(roadReport));
export const LaporanTerkirim: StoryObj = sitePage(() =>
  sentPage(receiptOf(service, nomor, {jatuhTempo: '2026-12-14', kodeLacak: '7H2KQ4'})),
);
export const Lacak: StoryObj = sitePage(
  trackedPage(
    service,
    application(
      service,
      nomor,
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
);
export const DaftarKerja: StoryObj = sitePage(
  () =>
    worklistPage(
      statGroupTemplate({
        title: 'Laporan hari ini',
        stats: [
          {label: 'Darurat, hubungi hari ini', value: 1, urgent: true, href: '?bahaya=darurat'},
          {label: 'Diperiksa paling lambat hari ini', value: 3, href: '?batas=hari-ini'},
          {label: 'Dijadwalkan pekan ini', value: 7, href: '?status=dijadwalkan'},
        ],
      }),
      inboxOf('Laporan kerusakan, yang darurat di atas', [
        inboxRow(service, {
          nomor: 'PUPR-2611-6ZD1RF',
          status: 'diterima',
          diterima: '2026-11-24T06:10:00+07:00',
          jatuhTempo: '2026-11-24',
          pemohon: 'J••• C•••••',
        }),
        inboxRow(service, {
          nomor,
          status: 'dikerjakan',
          diterima: '2026-11-18T07:42:00+07:00',
          jatuhTempo: '2026-12-08',
          pemohon: null,
        }),
        inboxRow(service, {
          nomor: 'PUPR-2611-9XG3WQ',
          status: 'dijadwalkan',
          diterima: '2026-11-18T16:20:00+07:00',
          jatuhTempo: '2026-12-08',
          pemohon: 'H••• C•••••',
        }),
      ]),
    ),
  {area: 'petugas'},
);
