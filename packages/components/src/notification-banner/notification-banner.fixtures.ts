import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {notificationBannerTemplate, type NotificationBannerOptions} from './notification-banner.html.ts';

/** News of every kind. */
export const notificationBannerFixtures = defineFixtures({
  name: 'notification-banner',
  template: notificationBannerTemplate,
  states: {
    Penting: {
      id: 'kabar-penting',
      text: 'Loket DPMPTSP tutup pada 25 Desember 2026.',
      body: 'Permohonan daring tetap diterima dan dihitung mulai hari kerja berikutnya.',
    },
    Berhasil: {
      id: 'kabar-berhasil',
      status: 'success',
      text: 'Jawaban Anda sudah diperbaiki.',
      action: html`<a class="kph-link" href="#">Lihat permohonan</a>`,
    },
    Perhatian: {
      id: 'kabar-perhatian',
      status: 'warning',
      text: 'Masa berlaku izin Anda berakhir 14 hari lagi.',
      body: 'Perpanjang paling lambat 8 Desember 2026.',
      action: html`<a class="kph-link" href="#">Perpanjang izin</a>`,
    },
    JudulSendiri: {
      id: 'kabar-judul',
      title: 'Pemeliharaan sistem',
      text: 'Pembayaran QRIS tidak tersedia Sabtu, 28 November 2026 pukul 22.00–24.00 WIB.',
    },
  } satisfies Record<string, NotificationBannerOptions>,
});
