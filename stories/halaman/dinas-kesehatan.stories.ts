import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, within} from 'storybook/test';
import {healthTiles} from './petak-kesehatan.ts';
import {letterheadFixtures} from '../../packages/components/src/letterhead/letterhead.fixtures.ts';
import {
  letterheadTemplate,
  type LetterheadOptions,
} from '../../packages/components/src/letterhead/letterhead.html.ts';
import {printTemplate} from '../../packages/components/src/print/print.html.ts';
import {qrTemplate} from '../../packages/components/src/qr/qr.html.ts';
import {statGroupTemplate} from '../../packages/components/src/stat/stat.html.ts';
import {summaryListTemplate} from '../../packages/components/src/summary-list/summary-list.html.ts';
import {serviceStartPage} from '../../packages/portal/src/pages/service-start-page.ts';
import {inboxOf, receiptOf, sentPage, trackedPage, worklistPage} from '../contoh/halaman-layanan.ts';
import {answeredWith, hygiene} from '../contoh/jawaban.ts';
import {application, inboxRow} from '../contoh/permohonan.ts';
import {questionOf, reviewOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import {opdHome} from './beranda-opd.ts';
import words from './dinas-kesehatan.md?raw';

const meta: Meta = {title: 'Halaman/Dinas Kesehatan', ...wholePages('dinkes', words)};
export default meta;

const {service} = hygiene;
const nomor = 'DINKES-2611-5W8YDC';
const code = '4N9RZA-8PDM2V';

const head: LetterheadOptions = letterheadFixtures.states.Biasa;

/** The certificate as it is signed: letterhead, what it says of whom, signature, code. */
const certificate = letterheadTemplate({
  ...head,
  paper: 'f4',
  body: html`<h2 class="kph-heading">Sertifikat laik higiene sanitasi</h2>
    <p>Nomor: 400.7.15/88/DINKES/2026</p>
    <p>Kepala Dinas Kesehatan Kabupaten Kepahiang menerangkan bahwa tempat pengelolaan pangan berikut memenuhi syarat.</p>
    ${summaryListTemplate({
      titleLevel: 3,
      rows: [
        {key: 'Nama usaha', value: 'Dapur Contoh Kepahiang'},
        {key: 'Jenis', value: 'Satuan pelayanan pemenuhan gizi'},
        {key: 'Alamat', value: 'Jalan Contoh Nomor 2, Desa Kota Agung, Kec. Bermani Ilir'},
        {key: 'Berlaku sampai', value: '26 November 2029'},
      ],
    })}
    <p>Kepahiang, 26 November 2026<br />Kepala Dinas Kesehatan<br /><strong>Keisha Contoh</strong><br />NIP 190001011925012001</p>
    ${qrTemplate({
      text: `https://contoh.kepahiangkab.go.id/verifikasi/${code}`,
      label: 'Kode QR pemeriksaan sertifikat',
      level: 'quartile',
      caption: html`Ditandatangani secara elektronik. Kode: <strong class="kph-nowrap">${code}</strong>`,
    })}`,
});

export const Beranda: StoryObj = sitePage(() => opdHome({slug: 'dinkes', tiles: healthTiles}));
export const AwalLayanan: StoryObj = sitePage(serviceStartPage(service).main);
export const Pertanyaan: StoryObj = sitePage(questionOf(hygiene, 'penjamah'));
export const PertanyaanDenganKesalahan: StoryObj = sitePage(
  questionOf(
    answeredWith(hygiene, {tanggal_hasil_lab: '2026-09-01', hasil_ecoli_air: undefined}),
    'laboratorium',
    {
      withFaults: true,
    },
  ),
);
export const PeriksaJawaban: StoryObj = sitePage(reviewOf(hygiene));
export const PermohonanTerkirim: StoryObj = sitePage(() =>
  sentPage(receiptOf(service, nomor, {jatuhTempo: '2026-12-14'})),
);
export const Lacak: StoryObj = sitePage(
  trackedPage(
    service,
    application(
      service,
      nomor,
      [
        ['diajukan', '2026-11-16T10:05:00+07:00'],
        ['verifikasi', '2026-11-17T09:20:00+07:00'],
        [
          'pemeriksaan_teknis',
          '2026-11-23T13:00:00+07:00',
          'Kunjungan inspeksi Kamis, 26 November 2026, pukul 09.00 WIB.',
        ],
      ],
      {jatuhTempo: '2026-12-04'},
    ),
    {state: 'running', due: '2026-12-04', left: 8},
  ),
);
export const Sertifikat: StoryObj = sitePage(
  () => html`<h1 class="kph-title">Sertifikat Anda sudah terbit</h1>
    ${printTemplate({papers: ['f4', 'a4'], text: 'Cetak sertifikat'})} ${certificate}`,
  {
    play: async ({canvasElement}) => {
      await expect(within(canvasElement).getByText(code)).toBeVisible();
    },
  },
);
export const SertifikatDiKertas: StoryObj = {
  name: 'Sertifikat di atas kertas F4',
  render: () => certificate,
  globals: {kertas: 'f4'},
};
export const DaftarKerja: StoryObj = sitePage(
  () =>
    worklistPage(
      statGroupTemplate({
        title: 'Pemeriksaan pekan ini',
        stats: [
          {label: 'Kunjungan hari ini', value: 2, href: '?kunjungan=hari-ini'},
          {label: 'Lewat batas waktu', value: 0},
          {label: 'Menunggu hasil laboratorium', value: 6, href: '?status=perlu_perbaikan'},
        ],
      }),
      inboxOf('Sertifikat laik higiene sanitasi', [
        inboxRow(service, {
          nomor,
          status: 'pemeriksaan_teknis',
          diterima: '2026-11-16T10:05:00+07:00',
          jatuhTempo: '2026-12-04',
          pemohon: 'S••• A•••••',
        }),
        inboxRow(service, {
          nomor: 'DINKES-2611-1WQ6EC',
          status: 'diajukan',
          diterima: '2026-11-24T08:40:00+07:00',
          jatuhTempo: '2026-12-14',
          pemohon: 'W••• C•••••',
        }),
      ]),
    ),
  {area: 'petugas'},
);
