import type {Pilot} from '../pages/pilot.ts';

/** How the portal presents rsud; the OPD confirms address, hours and telephone before going live. */
export const rsud: Pilot = {
  slug: 'rsud',
  intro: {
    id: 'Rumah sakit umum daerah: surat keterangan medis dan layanan pasien.',
    en: 'The regional hospital: medical letters and services for patients.',
  },
  address: {id: 'RSUD Kepahiang, Kecamatan Kepahiang 39372', en: 'RSUD Kepahiang, Kecamatan Kepahiang 39372'},
  hours: {
    id: 'Loket Senin–Sabtu 08.00–14.00 WIB; IGD 24 jam',
    en: 'Desk Monday–Saturday 08.00–14.00 WIB; emergency ward 24 hours',
  },
};
