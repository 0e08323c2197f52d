import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {headerTemplate, type HeaderOptions} from './header.html.ts';

/** Headers: plain, with a menu, with somebody signed in, with the arms. */
export const headerFixtures = defineFixtures({
  name: 'header',
  template: headerTemplate,
  states: {
    Biasa: {homeHref: '#beranda', service: 'DPMPTSP'},
    DenganMenu: {
      homeHref: '#beranda',
      service: 'Layanan Elektronik',
      nav: [
        {label: 'Layanan', href: '#layanan', current: true},
        {label: 'Lacak', href: '#lacak'},
        {label: 'Pengaduan', href: '#pengaduan'},
      ],
    },
    DenganAkun: {
      homeHref: '#beranda',
      service: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      nav: [{label: 'Kotak masuk', href: '#kotak-masuk', current: true}],
      account: html`<span>Budi Santoso, verifikator</span> <a href="#keluar">Keluar</a>`,
    },
    NamaPanjang: {
      homeHref: '#beranda',
      service: 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
      nav: [
        {label: 'Pekerjaan hari ini', href: '#kerja', current: true},
        {label: 'Pembayaran non-tunai', href: '#bayar'},
        {label: 'Buku kas umum', href: '#buku'},
        {label: 'Perjalanan dinas', href: '#perjalanan'},
      ],
      account: html`<span>Siti Aminah Rahmawati, bendahara pengeluaran pembantu</span> <a href="#keluar">Keluar</a>`,
    },
  } satisfies Record<string, HeaderOptions>,
});
