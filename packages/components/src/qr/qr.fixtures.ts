import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {qrTemplate, type QrOptions} from './qr.html.ts';

const address = 'https://dpmptsp.kepahiangkab.go.id/verifikasi/7K3QX9-2M4TBN';

/** Codes short and long. */
export const qrFixtures = defineFixtures({
  name: 'qr',
  template: qrTemplate,
  states: {
    PemeriksaanSurat: {
      text: address,
      label: 'Kode QR untuk memeriksa keaslian surat',
      caption: html`<p>Periksa keaslian surat ini di</p>
        <p><strong>dpmptsp.kepahiangkab.go.id/verifikasi</strong></p>
        <p>Kode: <strong class="kph-nowrap">7K3QX9-2M4TBN</strong></p>`,
    },
    KodeBooking: {
      text: 'RSUD-2611-7K3QX9',
      label: 'Kode QR check-in',
      caption: 'Tunjukkan kode ini di mesin check-in. Kode: RSUD-2611-7K3QX9',
    },
    TanpaTeks: {text: address, label: 'Kode QR untuk memeriksa keaslian surat'},
    IsiPanjang: {
      text: '00020101021226740022ID.CO.BANKBENGKULU.WWW01189360013300000000110215RSUDKPH000000010303BLU51440014ID.CO.QRIS.WWW0215ID10260000000110303BLU520480625303360540712500005802ID5914RSUD KEPAHIANG6009KEPAHIANG61053937262280113INV20261100010707KASIR01630490E5',
      label: 'Kode QRIS RSUD KEPAHIANG',
      size: 'lg',
      level: 'quartile',
      caption: 'Pindai dengan aplikasi bank atau dompet digital apa pun yang mendukung QRIS.',
    },
  } satisfies Record<string, QrOptions>,
});
