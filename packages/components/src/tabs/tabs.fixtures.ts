import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {tabsTemplate, type TabsOptions} from './tabs.html.ts';

const text = (words: string) => html`<p class="kph-text">${words}</p>`;

/** Tabs, few and many. */
export const tabsFixtures = defineFixtures({
  name: 'tabs',
  tag: 'kph-tabs',
  template: tabsTemplate,
  states: {
    Biasa: {
      label: 'Cara mengurus',
      tabs: [
        {
          id: 'tab-daring',
          label: 'Daring',
          content: text('Isi formulir dari ponsel, unggah KTP, lalu unduh surat yang terbit.'),
        },
        {
          id: 'tab-loket',
          label: 'Di loket',
          content: text('Datang pukul 08.00–15.00 WIB dengan KTP asli.'),
        },
        {
          id: 'tab-kecamatan',
          label: 'Di kecamatan',
          content: text('Petugas kecamatan mengisikan formulir untuk Anda.'),
        },
      ],
    },
    PilihanKedua: {
      selected: 'tab-b-biaya',
      tabs: [
        {id: 'tab-b-syarat', label: 'Syarat', content: text('KTP dan surat pengantar.')},
        {id: 'tab-b-biaya', label: 'Biaya', content: text('Gratis.')},
      ],
    },
    BanyakDanPanjang: {
      tabs: [
        'Persyaratan administrasi',
        'Pertanggungjawaban perjalanan dinas',
        'Waktu penyelesaian',
        'Dasar hukum',
        'Pengaduan',
        'Riwayat perubahan',
      ].map((label, index) => ({id: `tab-c-${index}`, label, content: text(`Isi bagian ${label}.`)})),
    },
  } satisfies Record<string, TabsOptions>,
});
