import {calendarDays, fileCheck, megaphone, phone} from '../../packages/components/src/icon/icons.html.ts';
import type {TileOptions} from '../../packages/components/src/tile/tile.html.ts';

/** What people come to the health office for most. */
export const healthTiles: readonly TileOptions[] = [
  {title: 'Butuh ambulans', href: '#', icon: phone(), text: 'PSC 119, siaga 24 jam'},
  {title: 'Jadwal imunisasi', href: '#', icon: calendarDays(), text: 'Posyandu dan puskesmas'},
  {title: 'Pangan rumahan (SPP-IRT)', href: '#', icon: fileCheck(), text: 'Panduan dan pelatihan'},
  {title: 'Lapor penyakit menular', href: '#', icon: megaphone(), text: 'Dihubungi dalam 24 jam'},
];
