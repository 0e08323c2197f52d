import {defineFixtures} from '../fixtures/fixtures.ts';
import {paginationTemplate, type PaginationOptions} from './pagination.html.ts';

/** Steps at the beginning, in the middle and at the end of a list. */
export const paginationFixtures = defineFixtures({
  name: 'pagination',
  template: paginationTemplate,
  states: {
    Awal: {current: 1, pages: 12, hrefPattern: '?halaman={n}'},
    Tengah: {current: 6, pages: 12, hrefPattern: '?halaman={n}'},
    Akhir: {current: 12, pages: 12, hrefPattern: '?halaman={n}'},
    Sedikit: {current: 2, pages: 3, hrefPattern: '?halaman={n}'},
  } satisfies Record<string, PaginationOptions>,
});
