import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../packages/components/custom-elements.json?raw';
import '../packages/components/src/all.ts';
import '../packages/tokens/dist/font.css';
import '../packages/tokens/dist/tokens.css';
import '../packages/components/dist/all.css';
import './forced-colors.css';

setCustomElementsManifest(JSON.parse(manifest));

const accents = ['hijau', 'biru', 'padi', 'kopi', 'cerano', 'telaga', 'senja', 'batu'];

function apply(globals: Record<string, unknown>): void {
  const root = document.documentElement;
  root.dataset.theme = globals.theme === 'gelap' ? 'gelap' : 'terang';
  root.toggleAttribute('data-forced', globals.theme === 'kontras');
  root.dataset.accent = String(globals.accent);
  root.lang = String(globals.locale);
  document.body.classList.add('kph');
}

const preview: Preview = {
  initialGlobals: {theme: 'terang', accent: 'hijau', locale: 'id'},
  globalTypes: {
    theme: {
      description: 'Tema',
      toolbar: {
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          {value: 'terang', title: 'Terang'},
          {value: 'gelap', title: 'Gelap'},
          {value: 'kontras', title: 'Warna paksa (tiruan)'},
        ],
      },
    },
    accent: {
      description: 'Aksen OPD',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: accents.map(value => ({value, title: `Aksen ${value}`})),
      },
    },
    locale: {
      description: 'Bahasa',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'id', title: 'Bahasa Indonesia'},
          {value: 'en', title: 'English'},
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Mulai',
          'Dasar',
          ['Warna', 'Huruf', 'Ruang', 'Ikon'],
          'Rangka',
          'Teks dan tata letak',
          'Tindakan',
          'Isian',
          'Isian Indonesia',
          'Bukti',
          'Alur formulir',
          'Umpan balik',
          'Status',
          'Bayar',
          'Antrean dan kesehatan',
          'Suara warga',
          'Data dan ASN',
          'Dokumen',
          'Halaman',
          'Layanan',
        ],
      },
    },
    viewport: {
      options: {
        ponsel: {name: 'Ponsel 360 px', styles: {width: '360px', height: '640px'}},
        meja: {name: 'Layar 1280 px', styles: {width: '1280px', height: '800px'}},
      },
    },
    a11y: {test: 'error'},
  },
  tags: ['autodocs'],
  decorators: [
    (story, {globals}) => {
      apply(globals);
      return story();
    },
  ],
};
export default preview;
