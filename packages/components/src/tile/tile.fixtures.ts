import {defineFixtures} from '../fixtures/fixtures.ts';
import {construction, fileText, megaphone, search, stethoscope, wallet} from '../icon/icons.html.ts';
import {tilesTemplate, type TilesOptions} from './tile.html.ts';

/** Ways into a portal. */
export const tileFixtures = defineFixtures({
  name: 'tile',
  template: tilesTemplate,
  states: {
    Portal: {
      tiles: [
        {title: 'Perizinan', href: '/perizinan', icon: fileText(), text: 'Izin usaha, penelitian, reklame'},
        {title: 'Kesehatan', href: '/kesehatan', icon: stethoscope(), text: 'Antrean poli, jadwal dokter'},
        {title: 'Jalan dan jembatan', href: '/lapor', icon: construction(), text: 'Laporkan kerusakan'},
        {title: 'Bayar retribusi', href: '/bayar', icon: wallet()},
        {title: 'Lacak permohonan', href: '/lacak', icon: search()},
        {title: 'Pengaduan', href: '/pengaduan', icon: megaphone(), text: 'Boleh tanpa nama'},
      ],
    },
    TanpaIkon: {
      tiles: [
        {title: 'Formulir', href: '#'},
        {title: 'Peraturan', href: '#'},
      ],
    },
    Panjang: {
      tiles: [
        {
          title: 'Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak',
          href: '#',
          icon: megaphone(),
          text: 'Pengaduan kekerasan, konseling, dan pendampingan',
        },
      ],
    },
  } satisfies Record<string, TilesOptions>,
});
