import type {Pilot} from '../pages/pilot.ts';

/** How the portal presents pupr; the OPD confirms address, hours and telephone before going live. */
export const pupr: Pilot = {
  slug: 'pupr',
  intro: {
    id: 'Jalan, jembatan, irigasi, drainase, dan penataan ruang kabupaten.',
    en: 'Roads, bridges, irrigation, drainage and spatial planning of the regency.',
  },
  address: {
    id: 'Kantor Dinas PUPR, Kecamatan Kepahiang 39372',
    en: 'Kantor Dinas PUPR, Kecamatan Kepahiang 39372',
  },
  hours: {id: 'Senin–Jumat 08.00–16.00 WIB', en: 'Monday–Friday 08.00–16.00 WIB'},
};
