import {building2, landmark, megaphone, stethoscope} from '../../packages/components/src/icon/icons.html.ts';
import type {TileOptions} from '../../packages/components/src/tile/tile.html.ts';

/** What people come to the permit office for most. */
export const permitTiles: readonly TileOptions[] = [
  {title: 'Bantuan OSS dan NIB', href: '#', icon: landmark(), text: 'Buat janji di Mal Pelayanan Publik'},
  {title: 'Izin praktik tenaga kesehatan', href: '#', icon: stethoscope(), text: 'Paling lama 5 hari kerja'},
  {title: 'Izin reklame', href: '#', icon: megaphone(), text: 'Gratis; pajaknya dibayar di BKD'},
  {title: 'Bangunan gedung (PBG dan SLF)', href: '#', icon: building2(), text: 'Lacak dan bayar'},
];
