import {defineFixtures} from '../fixtures/fixtures.ts';
import {printTemplate, type PrintOptions} from './print.html.ts';

/** Buttons with one paper and with several. */
export const printFixtures = defineFixtures({
  name: 'print',
  tag: 'kph-print',
  template: printTemplate,
  states: {
    Biasa: {},
    PilihKertas: {papers: ['a4', 'f4'], id: 'kertas-surat'},
    Karcis: {
      papers: ['thermal-80', 'thermal-58', 'a4'],
      text: 'Cetak karcis',
      target: 'karcis',
      id: 'kertas-karcis',
    },
  } satisfies Record<string, PrintOptions>,
});
