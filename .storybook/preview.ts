import {opdBySlug, opdList} from '@kepahiang/schemas/opd.js';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../packages/components/custom-elements.json?raw';
import '../packages/components/src/all.ts';
import '../packages/tokens/dist/font.css';
import '../packages/tokens/dist/tokens.css';
import '../packages/components/dist/all.css';
import {DocsPage} from './docs-page.ts';
import {papers, showPaper} from './paper.ts';
import {stayHere} from './stay.ts';
import './forced-colors.css';
import './paper.css';

setCustomElementsManifest(JSON.parse(manifest));
stayHere();

/** Puts the page into the state of the toolbar; a story may be about an OPD of its own. */
function apply(globals: Record<string, unknown>, own: unknown): void {
  const root = document.documentElement;
  const opd = opdBySlug(String(globals.opd || own));
  root.dataset.theme = globals.theme === 'gelap' ? 'gelap' : 'terang';
  root.toggleAttribute('data-forced', globals.theme === 'kontras');
  root.dataset.accent = opd?.accent ?? 'hijau';
  root.dataset.opd = opd?.slug ?? '';
  root.lang = String(globals.locale);
  root.style.fontSize = globals.teks === '100' ? '' : `${String(globals.teks)}%`;
  document.body.classList.add('kph');
}

const preview: Preview = {
  initialGlobals: {theme: 'terang', opd: '', locale: 'id', teks: '100', kertas: 'layar'},
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
    opd: {
      description: 'OPD dan aksennya',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: '', title: 'OPD menurut cerita'},
          ...opdList.map(({slug, shortName, accent}) => ({value: slug, title: shortName, right: accent})),
        ],
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
    teks: {
      description: 'Ukuran teks',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: ['100', '150', '200'].map(value => ({value, title: `Teks ${value}%`})),
      },
    },
    kertas: {
      description: 'Kertas',
      toolbar: {
        icon: 'print',
        dynamicTitle: true,
        items: [
          {value: 'layar', title: 'Layar'},
          ...Object.entries(papers).map(([value, {title}]) => ({value, title})),
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    docs: {page: DocsPage},
    options: {
      storySort: {
        order: [
          'Mulai',
          'Dasar',
          ['Warna', 'Huruf', 'Ruang', 'Ikon', 'Gerak', 'Kerapatan', 'Cetak', 'Tema OPD', 'Gaya bahasa'],
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
          'Pola',
          'Halaman',
          'Layanan',
          'Tetangga',
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
    (story, {globals, parameters}) => {
      apply(globals, parameters.opd);
      // Elements write their parts a little later, and styles of a story may have come with it.
      requestAnimationFrame(() => showPaper(String(globals.kertas)));
      return story();
    },
  ],
};
export default preview;
