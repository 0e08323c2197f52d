import {defineFixtures} from '../fixtures/fixtures.ts';
import {trackFormTemplate, type TrackFormOptions} from './track-form.html.ts';

/** The form empty, filled and with faults. */
export const trackFormFixtures = defineFixtures({
  name: 'track-form',
  template: trackFormTemplate,
  states: {
    Biasa: {action: '/lacak/'},
    Terisi: {action: '/lacak/', values: {nomor: 'DPMPTSP-2611-7K3QX9', akhiran: '0001'}},
    Kesalahan: {
      action: '/lacak/',
      values: {nomor: 'DPMPTSP-2611'},
      errors: {nomor: 'Nomor permohonan tertulis seperti DPMPTSP-2611-7K3QX9. Cocokkan dengan tanda terima.'},
    },
    TidakDitemukan: {
      action: '/lacak/',
      values: {nomor: 'DPMPTSP-2611-7K3QX9', akhiran: '0000'},
      errors: {akhiran: 'Nomor itu dan 4 angka ini tidak cocok. Periksa keduanya pada tanda terima Anda.'},
    },
  } satisfies Record<string, TrackFormOptions>,
});
