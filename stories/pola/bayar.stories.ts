import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {alertTemplate} from '../../packages/components/src/alert/alert.html.ts';
import {backLinkTemplate} from '../../packages/components/src/back-link/back-link.html.ts';
import {billTemplate, type BillOptions} from '../../packages/components/src/bill/bill.html.ts';
import {paymentStatusFixtures} from '../../packages/components/src/payment-status/payment-status.fixtures.ts';
import {
  paymentStatusTemplate,
  type PaymentStatusOptions,
} from '../../packages/components/src/payment-status/payment-status.html.ts';
import {qrisFixtures} from '../../packages/components/src/qris/qris.fixtures.ts';
import {qrisTemplate} from '../../packages/components/src/qris/qris.html.ts';
import {vaFixtures} from '../../packages/components/src/va/va.fixtures.ts';
import {vaTemplate} from '../../packages/components/src/va/va.html.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './bayar.md?raw';

const meta: Meta = {title: 'Pola/Bayar retribusi', ...wholePages('rsud', words)};
export default meta;

/** One bill of 1.250.000 rupiah goes through all stories, as it does through all codes below. */
const bill: BillOptions = {
  title: 'Rawat jalan dan pemeriksaan penunjang',
  number: 'INV2026110001',
  payer: 'S••• A•••••',
  items: [
    {name: 'Pendaftaran dan pemeriksaan dokter spesialis', amountRupiah: 150_000},
    {name: 'Ultrasonografi', amountRupiah: 350_000},
    {
      name: 'Pemeriksaan laboratorium',
      quantity: 3,
      unit: 'jenis',
      priceRupiah: 250_000,
      amountRupiah: 750_000,
    },
  ],
  legalBasis: 'Perbup tentang tarif layanan BLUD RSUD (contoh)',
  due: '2026-11-25T09:05:00+07:00',
};
const channels = [
  {value: 'QRIS', label: 'QRIS', hint: 'Semua bank dan dompet digital'},
  {value: 'VA', label: 'Virtual account Bank Bengkulu', hint: 'Mobile banking, ATM, atau teller'},
];

function pay(content: TemplateResult, title = 'Bayar tagihan'): TemplateResult {
  return html`${backLinkTemplate({href: '#', text: 'Tagihan saya'})}
    <h1 class="kph-title">${title}</h1>
    ${content}`;
}

function status(state: PaymentStatusOptions): TemplateResult {
  return pay(html`${paymentStatusTemplate(state)} ${billTemplate(bill)}`);
}

const {states: payment} = paymentStatusFixtures;
const waiting = paymentStatusTemplate({...payment.Menunggu, checkHref: '#'});

export const PilihCara: StoryObj = sitePage(
  pay(billTemplate({...bill, channels, action: '/tagihan/metode'})),
  {
    play: async ({canvasElement}) => {
      const canvas = within(canvasElement);
      const qris = canvas.getByRole('radio', {name: /QRIS/});
      await userEvent.click(qris);
      await expect(qris).toBeChecked();
    },
  },
);
export const BelumMemilihCara: StoryObj = sitePage(
  pay(billTemplate({...bill, channels, channelError: 'Pilih cara membayar.', action: '/tagihan/metode'})),
);
export const Qris: StoryObj = sitePage(
  () => pay(html`${qrisTemplate(qrisFixtures.states.Dinamis)} ${waiting}`),
  {
    name: 'QRIS',
  },
);
export const VirtualAccount: StoryObj = sitePage(
  () => pay(html`${vaTemplate(vaFixtures.states.Biasa)} ${waiting}`),
  {
    name: 'Virtual account',
    play: async ({canvasElement}) => {
      const copy = await within(canvasElement).findAllByRole('button', {name: /Salin/});
      await userEvent.click(copy[0]!);
    },
  },
);
export const Menunggu: StoryObj = sitePage(() => status(payment.Menunggu));
export const SedangMemeriksa: StoryObj = sitePage(() => status(payment.SedangMemeriksa));
export const Lunas: StoryObj = sitePage(() => status(payment.Lunas));
export const Kedaluwarsa: StoryObj = sitePage(() =>
  pay(html`${qrisTemplate(qrisFixtures.states.KedaluwarsaDenganTautan)} ${billTemplate(bill)}`),
);
export const Gagal: StoryObj = sitePage(() => status(payment.Gagal));
export const Dikembalikan: StoryObj = sitePage(() => status(payment.Dikembalikan));
export const Gratis: StoryObj = sitePage(
  pay(
    html`${alertTemplate({status: 'success', title: 'Layanan ini gratis', body: 'Tidak ada yang perlu dibayar. Laporkan bila ada yang meminta uang.'})}
    ${billTemplate({title: 'Surat keterangan penelitian', items: [{name: 'Penerbitan surat', amountRupiah: 0}], legalBasis: 'Tidak dipungut biaya'})}`,
    'Biaya',
  ),
  {parameters: {opd: 'dpmptsp'}},
);
export const BuktiDiKertas: StoryObj = sitePage(() => status(payment.Lunas), {
  name: 'Bukti di atas kertas',
  globals: {kertas: 'a4'},
});
