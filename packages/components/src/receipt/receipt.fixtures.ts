import {html} from 'lit';
import {buttonTemplate} from '../button/button.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {receiptTemplate, type ReceiptOptions} from './receipt.html.ts';

const number = 'DPMPTSP-2611-7K3QX9';

/** Receipts of applications, of a payment, and the least of them. */
export const receiptFixtures = defineFixtures({
  name: 'receipt',
  tag: 'kph-receipt',
  template: receiptTemplate,
  states: {
    Biasa: {
      title: 'Permohonan terkirim',
      number,
      rows: [
        {key: 'Diterima', value: '24 November 2026 pukul 09.05 WIB'},
        {key: 'Selesai paling lambat', value: 'Jumat, 27 November 2026'},
      ],
      body: html`<p>Kami memeriksa berkas Anda dan mengirim kabar lewat WhatsApp.</p>`,
    },
    Lengkap: {
      title: 'Permohonan terkirim',
      number,
      rows: [
        {key: 'Layanan', value: 'Surat keterangan penelitian'},
        {key: 'Diterima', value: '24 November 2026 pukul 09.05 WIB'},
        {key: 'Selesai paling lambat', value: 'Jumat, 27 November 2026'},
        {key: 'Biaya', value: 'Gratis'},
      ],
      body: html`<p>Kami memeriksa berkas Anda paling lambat Jumat, 27 November 2026.</p>
        <p>Petugas tidak pernah meminta kode OTP atau transfer ke rekening pribadi.</p>`,
      actions: html`${buttonTemplate({text: 'Lacak permohonan', href: '#lacak'})}
      ${buttonTemplate({text: 'Isi survei', href: '#skm', variant: 'secondary'})}`,
    },
    Pembayaran: {
      title: 'Pembayaran diterima',
      number: 'KW-RSUD-2611-000017',
      numberLabel: 'Nomor kuitansi',
      rows: [{key: 'Jumlah', value: 'Rp\u00a01.250.000'}],
    },
    HanyaNomor: {title: 'Laporan diterima', number: 'PUPR-2611-2M4TBN', numberLabel: 'Nomor laporan'},
    NamaPanjang: {
      title: 'Permohonan rekomendasi teknis persetujuan bangunan gedung terkirim',
      number: 'KEC-BERMANIILIR-2611-7K3QX9',
      rows: [
        {
          key: 'Instansi',
          value: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Kepahiang',
        },
      ],
    },
  } satisfies Record<string, ReceiptOptions>,
});
