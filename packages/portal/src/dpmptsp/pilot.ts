import type {Pilot} from '../pages/pilot.ts';

/** How the portal presents dpmptsp; the OPD confirms address, hours and telephone before going live. */
export const dpmptsp: Pilot = {
  slug: 'dpmptsp',
  intro: {
    id: 'Perizinan dan layanan terpadu satu pintu, termasuk surat keterangan penelitian.',
    en: 'Permits and one-stop services, research notices among them.',
  },
  address: {
    id: 'Mal Pelayanan Publik Kepahiang, Kecamatan Kepahiang 39372',
    en: 'Mal Pelayanan Publik Kepahiang, Kecamatan Kepahiang 39372',
  },
  hours: {id: 'Senin–Jumat 08.00–16.00 WIB', en: 'Monday–Friday 08.00–16.00 WIB'},
};
