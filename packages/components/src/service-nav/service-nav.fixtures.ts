import {defineFixtures} from '../fixtures/fixtures.ts';
import {serviceNavTemplate, type ServiceNavOptions} from './service-nav.html.ts';

/** Menus of portals. */
export const serviceNavFixtures = defineFixtures({
  name: 'service-nav',
  template: serviceNavTemplate,
  states: {
    Portal: {
      name: 'Layanan Elektronik',
      label: 'Menu layanan',
      items: [
        {label: 'Beranda', href: '/'},
        {label: 'Layanan', href: '/layanan', current: 'section'},
        {label: 'Lacak', href: '/lacak'},
        {label: 'Pengaduan', href: '/pengaduan'},
      ],
    },
    Petugas: {
      label: 'Menu petugas',
      items: [
        {
          label: 'Kotak masuk',
          href: '/kotak-masuk',
          current: 'page',
          count: {value: 12, text: 'permohonan menunggu'},
        },
        {label: 'Disposisi', href: '/disposisi', count: {value: 3, text: 'disposisi baru'}},
        {label: 'Pertanggungjawaban', href: '/pertanggungjawaban'},
        {label: 'Laporan', href: '/laporan'},
      ],
    },
    Banyak: {
      name: 'Dinas Pengendalian Penduduk dan Keluarga Berencana',
      label: 'Menu panjang',
      items: ['Beranda', 'Layanan', 'Permohonan saya', 'Pertanggungjawaban', 'Pengaduan', 'Bantuan'].map(
        label => ({label, href: '#'}),
      ),
    },
  } satisfies Record<string, ServiceNavOptions>,
});
