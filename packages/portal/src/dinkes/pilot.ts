import type {Pilot} from '../pages/pilot.ts';

/** How the portal presents dinkes; the OPD confirms address, hours and telephone before going live. */
export const dinkes: Pilot = {
  slug: 'dinkes',
  intro: {
    id: 'Kesehatan masyarakat, izin dan sertifikat tempat pengelolaan pangan.',
    en: 'Public health, permits and certificates of food businesses.',
  },
  address: {
    id: 'Kantor Dinas Kesehatan, Kecamatan Kepahiang 39372',
    en: 'Kantor Dinas Kesehatan, Kecamatan Kepahiang 39372',
  },
  hours: {id: 'Senin–Jumat 08.00–16.00 WIB', en: 'Monday–Friday 08.00–16.00 WIB'},
};
