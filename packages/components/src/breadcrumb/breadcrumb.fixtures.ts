import {defineFixtures} from '../fixtures/fixtures.ts';
import {breadcrumbTemplate, type BreadcrumbOptions} from './breadcrumb.html.ts';

/** Ways from the home page to this one. */
export const breadcrumbFixtures = defineFixtures({
  name: 'breadcrumb',
  template: breadcrumbTemplate,
  states: {
    Biasa: {
      items: [
        {label: 'Beranda', href: '#beranda'},
        {label: 'DPMPTSP', href: '#opd'},
        {label: 'Surat keterangan penelitian'},
      ],
    },
    DuaTingkat: {items: [{label: 'Beranda', href: '#beranda'}, {label: 'Layanan'}]},
    NamaPanjang: {
      items: [
        {label: 'Beranda', href: '#beranda'},
        {label: 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman', href: '#opd'},
        {label: 'Persetujuan kesesuaian kegiatan pemanfaatan ruang', href: '#layanan'},
        {label: 'Syarat dan cara mengurus'},
      ],
    },
    AlamatBerbahaya: {items: [{label: '<b>Beranda</b>', href: 'javascript:alert(1)'}, {label: 'Ini'}]},
  } satisfies Record<string, BreadcrumbOptions>,
});
