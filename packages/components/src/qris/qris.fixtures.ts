import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {qrisTemplate, type QrisOptions} from './qris.html.ts';

const dynamic =
  '00020101021226740022ID.CO.BANKBENGKULU.WWW01189360013300000000110215RSUDKPH000000010303BLU51440014ID.CO.QRIS.WWW0215ID10260000000110303BLU520480625303360540712500005802ID5914RSUD KEPAHIANG6009KEPAHIANG61053937262280113INV20261100010707KASIR01630490E5';
const fixed =
  '00020101021151440014ID.CO.QRIS.WWW0215ID10260000000290303URE5204939953033605802ID5917DPMPTSP KEPAHIANG6009KEPAHIANG6105393726304DD38';
const tip =
  '00020101021226740022ID.CO.BANKBENGKULU.WWW01189360013300000000110215RSUDKPH000000010303BLU51440014ID.CO.QRIS.WWW0215ID10260000000110303BLU520480625303360540550000550202560425005802ID5914RSUD KEPAHIANG6009KEPAHIANG6105393726304D5D5';
const now = '2026-11-24T09:05:00+07:00';
const expires = '2026-11-24T09:20:00+07:00';

/** Codes to pay, over, faulty and of somebody else. */
export const qrisFixtures = defineFixtures({
  name: 'qris',
  tag: 'kph-qris',
  template: qrisTemplate,
  states: {
    Dinamis: {
      payload: dynamic,
      now,
      expires,
      nmid: 'ID1026000000011',
      opd: 'RSUD Kepahiang',
      alternative: html`<p>
        Tidak dapat memindai? <a class="kph-link" href="#va">Bayar lewat virtual account</a>.
      </p>`,
    },
    HampirHabis: {payload: dynamic, now, expires: '2026-11-24T09:06:30+07:00'},
    Statis: {payload: fixed},
    DenganTambahan: {payload: tip, now, expires: '2026-11-27T09:05:00+07:00', titleLevel: 3},
    Kedaluwarsa: {payload: dynamic, now: '2026-11-24T09:21:00+07:00', expires},
    KedaluwarsaDenganTautan: {
      payload: dynamic,
      now: '2026-11-24T09:21:00+07:00',
      expires,
      renewHref: '/tagihan/INV2026110001/qris',
    },
    Rusak: {payload: `${dynamic.slice(0, -4)}0000`},
    MilikOrangLain: {payload: dynamic, nmid: 'ID1026000000029', opd: 'DPMPTSP Kepahiang'},
  } satisfies Record<string, QrisOptions>,
});
