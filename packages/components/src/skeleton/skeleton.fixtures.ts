import {defineFixtures} from '../fixtures/fixtures.ts';
import {skeletonTemplate, type SkeletonOptions} from './skeleton.html.ts';

/** Shapes of text, cards and rows. */
export const skeletonFixtures = defineFixtures({
  name: 'skeleton',
  template: skeletonTemplate,
  states: {
    Teks: {},
    Kartu: {kind: 'card', count: 3, text: 'Memuat daftar layanan …'},
    Baris: {kind: 'row', count: 4, text: 'Memuat permohonan …'},
  } satisfies Record<string, SkeletonOptions>,
});
