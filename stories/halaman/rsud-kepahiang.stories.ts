import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, within} from 'storybook/test';
import {alertTemplate} from '../../packages/components/src/alert/alert.html.ts';
import {bedBoardFixtures} from '../../packages/components/src/bed-board/bed-board.fixtures.ts';
import {breadcrumbTemplate} from '../../packages/components/src/breadcrumb/breadcrumb.html.ts';
import {doctorScheduleFixtures} from '../../packages/components/src/doctor-schedule/doctor-schedule.fixtures.ts';
import {bedDouble, stethoscope, ticket, wallet} from '../../packages/components/src/icon/icons.html.ts';
import {questionPageTemplate} from '../../packages/components/src/question-page/question-page.html.ts';
import {queueBoardFixtures} from '../../packages/components/src/queue-board/queue-board.fixtures.ts';
import {queueTicketFixtures} from '../../packages/components/src/queue-ticket/queue-ticket.fixtures.ts';
import {slotPickerFixtures} from '../../packages/components/src/slot-picker/slot-picker.fixtures.ts';
import {slotPickerTemplate} from '../../packages/components/src/slot-picker/slot-picker.html.ts';
import {statGroupTemplate} from '../../packages/components/src/stat/stat.html.ts';
import {serviceStartPage} from '../../packages/portal/src/pages/service-start-page.ts';
import {inboxOf, receiptOf, sentPage, trackedPage, worklistPage} from '../contoh/halaman-layanan.ts';
import {answeredUpTo, medicalLetter} from '../contoh/jawaban.ts';
import {application, inboxRow} from '../contoh/permohonan.ts';
import {questionOf, reviewOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import {opdHome} from './beranda-opd.ts';
import words from './rsud-kepahiang.md?raw';

const meta: Meta = {title: 'Halaman/RSUD Kepahiang', ...wholePages('rsud', words)};
export default meta;

const {service} = medicalLetter;
const nomor = 'RSUD-2611-3H8VKP';
const crumbs = (label: string) =>
  breadcrumbTemplate({items: [{label: 'RSUD Kepahiang', href: '/'}, {label}]});

export const Beranda: StoryObj = sitePage(() =>
  opdHome({
    slug: 'rsud',
    notice: alertTemplate({
      status: 'danger',
      title: 'Gawat darurat?',
      body: html`<p>
        Telepon <a class="kph-link" href="tel:119">119</a> atau langsung ke IGD, buka 24 jam. IGD tidak memakai antrean.
      </p>`,
    }),
    tiles: [
      {title: 'Daftar rawat jalan', href: '#', icon: ticket(), text: 'Ambil nomor antrean dari rumah'},
      {title: 'Jadwal dokter', href: '#', icon: stethoscope(), text: 'Pekan ini, dengan hari cuti'},
      {title: 'Tempat tidur tersedia', href: '#', icon: bedDouble()},
      {title: 'Bayar tagihan', href: '#', icon: wallet(), text: 'QRIS atau virtual account'},
    ],
  }),
);
export const AwalLayanan: StoryObj = sitePage(serviceStartPage(service).main);
export const Pertanyaan: StoryObj = sitePage(questionOf(answeredUpTo(medicalLetter, 'jenis'), 'jenis'));
export const PilihJadwal: StoryObj = sitePage(() =>
  questionPageTemplate({
    step: {current: 4, total: 5, title: 'Kunjungan'},
    backHref: '#',
    body: slotPickerTemplate({...slotPickerFixtures.states.Biasa, heading: true}),
  }),
);
export const PeriksaJawaban: StoryObj = sitePage(reviewOf(medicalLetter));
export const PermohonanTerkirim: StoryObj = sitePage(() => sentPage(receiptOf(service, nomor)));
export const Lacak: StoryObj = sitePage(
  trackedPage(
    service,
    application(service, nomor, [
      ['diajukan', '2026-11-23T15:59:00+07:00'],
      ['verifikasi', '2026-11-24T08:10:00+07:00'],
    ]),
    {state: 'running', due: '2026-11-27', left: 3},
  ),
);
export const KarcisAntrean: StoryObj = sitePage(
  () => html`<h1 class="kph-title">Karcis antrean Anda</h1>
    ${queueTicketFixtures.template(queueTicketFixtures.states.Menunggu)}`,
);
export const JadwalDokter: StoryObj = sitePage(
  () => html`${crumbs('Jadwal dokter')}
    <h1 class="kph-title">Jadwal dokter</h1>
    ${doctorScheduleFixtures.template(doctorScheduleFixtures.states.Sepekan)}`,
  {
    play: async ({canvasElement}) => {
      await expect(within(canvasElement).getAllByText(/Dokter Contoh Dua/)[0]).toBeVisible();
    },
  },
);
export const TempatTidur: StoryObj = sitePage(
  () => html`${crumbs('Tempat tidur')}
    <h1 class="kph-title">Tempat tidur tersedia</h1>
    <p class="kph-lead">Tanpa nama dan penyakit siapa pun. Pemesanan kamar lewat petugas pendaftaran rawat inap.</p>
    ${bedBoardFixtures.template(bedBoardFixtures.states.Biasa)}`,
);
export const LayarRuangTunggu: StoryObj = {
  render: () => queueBoardFixtures.template(queueBoardFixtures.states.Biasa),
};
export const DaftarKerja: StoryObj = sitePage(
  () =>
    worklistPage(
      statGroupTemplate({
        title: 'Surat hari ini',
        stats: [
          {label: 'Menunggu tanda tangan dokter', value: 5, href: '?status=penandatanganan'},
          {label: 'Jatuh tempo hari ini', value: 2, urgent: true, href: '?batas=hari-ini'},
          {label: 'Terbit hari ini', value: 14},
        ],
      }),
      inboxOf('Surat keterangan medis', [
        inboxRow(service, {
          nomor,
          status: 'verifikasi',
          diterima: '2026-11-23T15:59:00+07:00',
          jatuhTempo: '2026-11-24',
          pemohon: 'S••• A•••••',
        }),
        inboxRow(service, {
          nomor: 'RSUD-2611-8B0QNE',
          status: 'penandatanganan',
          diterima: '2026-11-24T07:50:00+07:00',
          jatuhTempo: '2026-11-26',
          pemohon: 'M••• C•••••',
        }),
      ]),
    ),
  {area: 'petugas'},
);
