import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {billTemplate, type BillOptions} from './bill.html.ts';

const channels = [
  {value: 'QRIS', label: 'QRIS', hint: 'Semua bank dan dompet digital'},
  {value: 'VA', label: 'Virtual account Bank Bengkulu', hint: 'Mobile banking, ATM, atau teller'},
];
const hire = [
  {name: 'Sewa ekskavator', quantity: 3, unit: 'hari', priceRupiah: 1_400_000, amountRupiah: 4_200_000},
  {name: 'Mobilisasi', detail: 'Kepahiang ke Bermani Ilir, pulang pergi', amountRupiah: 750_000},
];

/** Bills of one line and of many, free, reduced, with a fault. */
export const billFixtures = defineFixtures({
  name: 'bill',
  template: billTemplate,
  states: {
    Retribusi: {
      title: 'Retribusi sewa alat berat',
      number: 'PUPR-2611-7K3QX9',
      payer: 'C• M••• J•••',
      due: '2026-12-24',
      items: hire,
      legalBasis: 'Perda tentang pajak daerah dan retribusi daerah (contoh)',
      channels,
      action: '/tagihan/metode',
    },
    SatuBaris: {
      title: 'Surat keterangan sehat',
      items: [{name: 'Pemeriksaan dan surat keterangan sehat', amountRupiah: 50_000}],
      legalBasis: 'Perbup tentang tarif layanan RSUD (contoh)',
      due: '2026-11-24T15:00:00+07:00',
    },
    DenganKeringanan: {
      title: 'Retribusi penyedotan lumpur tinja rumah tangga',
      titleLevel: 3,
      number: 'PUPR-2611-2M4TBN',
      items: [
        {
          name: 'Penyedotan lumpur tinja',
          quantity: 2,
          unit: 'rit',
          priceRupiah: 175_000,
          amountRupiah: 350_000,
        },
        {name: 'Keringanan warga tidak mampu', detail: 'Surat keterangan dari desa', amountRupiah: -175_000},
      ],
      legalBasis: 'Perda tentang pajak daerah dan retribusi daerah (contoh)',
      note: html`<p>Tagihan keliru? <a class="kph-link" href="#">Ajukan keberatan</a>.</p>`,
      channels,
      action: '/tagihan/metode',
    },
    Gratis: {
      title: 'Surat keterangan penelitian',
      items: [{name: 'Penerbitan surat keterangan penelitian', amountRupiah: 0}],
      legalBasis: 'Tidak dipungut biaya',
      channels,
    },
    Kesalahan: {
      title: 'Retribusi sewa alat berat',
      items: hire,
      legalBasis: 'Perda tentang pajak daerah dan retribusi daerah (contoh)',
      channels,
      channelError: 'Pilih cara membayar.',
      action: '/tagihan/metode',
    },
    BanyakBaris: {
      title: 'Rincian biaya pelayanan rawat jalan Poliklinik Penyakit Dalam',
      number: 'RSUD-2611-00000001',
      items: Array.from({length: 9}, (_, index) => ({
        name: `Pemeriksaan laboratorium ${index + 1}: hemoglobin terglikosilasi dan glukosa darah puasa`,
        amountRupiah: 85_000 + index * 12_500,
      })),
      legalBasis: 'Perbup tentang tarif layanan badan layanan umum daerah RSUD (contoh)',
    },
  } satisfies Record<string, BillOptions>,
});
