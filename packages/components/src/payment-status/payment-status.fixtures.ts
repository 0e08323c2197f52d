import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {paymentStatusTemplate, type PaymentStatusOptions} from './payment-status.html.ts';

const paid = {
  receiptNumber: 'KW-RSUD-2611-000017',
  amountRupiah: 1_250_000,
  channel: 'QRIS',
  at: '2026-11-24T09:12:00+07:00',
};

/** A payment in each of its states. */
export const paymentStatusFixtures = defineFixtures({
  name: 'payment-status',
  tag: 'kph-payment-status',
  template: paymentStatusTemplate,
  states: {
    Menunggu: {state: 'menunggu', amountRupiah: 1_250_000, checkedAt: '2026-11-24T09:11:00+07:00'},
    SedangMemeriksa: {state: 'menunggu', amountRupiah: 1_250_000, busy: true},
    DenganTautan: {state: 'menunggu', checkHref: '/tagihan/INV2026110001'},
    Lunas: {state: 'lunas', ...paid},
    Kedaluwarsa: {state: 'kedaluwarsa', amountRupiah: 1_250_000, at: '2026-11-24T09:20:00+07:00'},
    Gagal: {state: 'gagal', amountRupiah: 1_250_000, at: '2026-11-24T09:12:00+07:00'},
    Dikembalikan: {
      state: 'dikembalikan',
      ...paid,
      channel: 'Virtual account Bank Pembangunan Daerah Bengkulu Cabang Kepahiang',
      body: html`<p>Pembayaran ganda sudah dikembalikan ke rekening asal. Bila belum masuk sampai Jumat, 27 November 2026, hubungi loket.</p>`,
    },
  } satisfies Record<string, PaymentStatusOptions>,
});
