import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {backLinkTemplate} from '../../packages/components/src/back-link/back-link.html.ts';
import {billTemplate} from '../../packages/components/src/bill/bill.html.ts';
import {permitTiles} from './petak-perizinan.ts';
import {notificationBannerFixtures} from '../../packages/components/src/notification-banner/notification-banner.fixtures.ts';
import {slaClockTemplate} from '../../packages/components/src/sla-clock/sla-clock.html.ts';
import {statFixtures} from '../../packages/components/src/stat/stat.fixtures.ts';
import {statGroupTemplate} from '../../packages/components/src/stat/stat.html.ts';
import {verifyFixtures} from '../../packages/components/src/verify/verify.fixtures.ts';
import {serviceStartPage} from '../../packages/portal/src/pages/service-start-page.ts';
import {inboxOf, receiptOf, sentPage, trackedPage, worklistPage} from '../contoh/halaman-layanan.ts';
import {answeredUpTo, answeredWith, research} from '../contoh/jawaban.ts';
import {application, inboxRow, researchLetter} from '../contoh/permohonan.ts';
import {questionOf, reviewOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import {opdHome} from './beranda-opd.ts';
import words from './dpmptsp.md?raw';

const meta: Meta = {title: 'Halaman/DPMPTSP', ...wholePages('dpmptsp', words)};
export default meta;

const {service} = research;
const nomor = 'DPMPTSP-2611-7K3QX9';

export const Beranda: StoryObj = sitePage(() =>
  opdHome({
    slug: 'dpmptsp',
    notice: notificationBannerFixtures.template(notificationBannerFixtures.states.Penting),
    tiles: permitTiles,
  }),
);
export const AwalLayanan: StoryObj = sitePage(serviceStartPage(service).main);
export const Pertanyaan: StoryObj = sitePage(questionOf(answeredUpTo(research, 'peneliti'), 'peneliti'));
export const DaftarAnggota: StoryObj = sitePage(() => questionOf(research, 'anggota'));
export const PertanyaanDenganKesalahan: StoryObj = sitePage(
  questionOf(answeredWith(research, {nik: '17080041019000', nama: ''}), 'pemohon', {withFaults: true}),
);
export const PeriksaJawaban: StoryObj = sitePage(reviewOf(research));
export const PermohonanTerkirim: StoryObj = sitePage(() => sentPage(receiptOf(service, nomor)));
export const Lacak: StoryObj = sitePage(
  trackedPage(
    service,
    application(
      service,
      nomor,
      [
        ['diajukan', '2026-11-23T15:59:00+07:00'],
        ['verifikasi', '2026-11-24T09:05:00+07:00'],
        ['terbit', '2026-11-26T10:00:00+07:00'],
      ],
      {hasil: researchLetter},
    ),
    {state: 'done', due: '2026-11-27', since: '2026-11-26', left: 1},
  ),
);
export const BayarRetribusi: StoryObj = sitePage(
  () => html`${backLinkTemplate({href: '#', text: 'Lacak permohonan'})}
    <h1 class="kph-title">Bayar retribusi persetujuan bangunan gedung</h1>
    ${slaClockTemplate({state: 'paused', since: '2026-11-24', note: html`<p>Waktu layanan berjalan lagi begitu pembayaran masuk.</p>`})}
    ${billTemplate({
      title: 'Surat ketetapan retribusi daerah',
      number: 'SKRD-2611-0000017',
      payer: 'B••• C•••••',
      due: '2026-12-24',
      items: [
        {
          name: 'Retribusi bangunan gedung',
          detail: 'Rumah tinggal 84 m², satu lantai',
          amountRupiah: 1_008_000,
        },
        {name: 'Retribusi prasarana', quantity: 22, unit: 'm', priceRupiah: 11_000, amountRupiah: 242_000},
      ],
      legalBasis: 'Perda tentang pajak daerah dan retribusi daerah (contoh)',
      channels: [
        {value: 'QRIS', label: 'QRIS', hint: 'Semua bank dan dompet digital'},
        {value: 'VA', label: 'Virtual account Bank Bengkulu', hint: 'Mobile banking, ATM, atau teller'},
      ],
      action: '/tagihan/metode',
    })}`,
  {
    play: async ({canvasElement}) => {
      const va = within(canvasElement).getByRole('radio', {name: /Virtual account/});
      await userEvent.click(va);
      await expect(va).toBeChecked();
    },
  },
);
export const CekKeaslian: StoryObj = sitePage(
  html`<h1 class="kph-title">Cek keaslian surat</h1>
    ${verifyFixtures.template(verifyFixtures.states.Asli)}`,
);
export const DaftarKerja: StoryObj = sitePage(
  () =>
    worklistPage(
      statGroupTemplate(statFixtures.states.KotakKerja),
      inboxOf('Jatuh tempo pekan ini', [
        inboxRow(service, {
          nomor: 'DPMPTSP-2611-4N9RZA',
          status: 'verifikasi',
          diterima: '2026-11-17T10:12:00+07:00',
          jatuhTempo: '2026-11-20',
          pemohon: 'B••• C•••••',
        }),
        inboxRow(service, {
          nomor,
          status: 'verifikasi',
          diterima: '2026-11-19T15:59:00+07:00',
          jatuhTempo: '2026-11-24',
          pemohon: 'S••• A•••••',
        }),
        inboxRow(service, {
          nomor: 'DPMPTSP-2611-8PDM2V',
          status: 'diajukan',
          diterima: '2026-11-23T09:40:00+07:00',
          jatuhTempo: '2026-11-26',
          pemohon: 'R••• C•••••',
        }),
      ]),
    ),
  {area: 'petugas'},
);
