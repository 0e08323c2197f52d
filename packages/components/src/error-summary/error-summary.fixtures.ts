import {defineFixtures} from '../fixtures/fixtures.ts';
import {errorSummaryTemplate, type ErrorSummaryOptions} from './error-summary.html.ts';

/** What is to be mended: one, several, without a place, none. */
export const errorSummaryFixtures = defineFixtures({
  name: 'error-summary',
  tag: 'kph-error-summary',
  template: errorSummaryTemplate,
  states: {
    Satu: {errors: [{text: 'NIK wajib diisi.', href: '#nik'}]},
    Beberapa: {
      errors: [
        {text: 'NIK harus 16 angka; Anda mengetik 14 angka.', href: '#nik'},
        {text: 'Nama lengkap wajib diisi.', href: '#nama'},
      ],
    },
    TanpaTempat: {
      errors: [{text: 'Sesi Anda berakhir demi keamanan. Masuk lagi untuk melanjutkan; draf tersimpan.'}],
    },
    TeksPanjang: {
      errors: [
        {
          text: 'Titik lokasi di luar Kabupaten Kepahiang. Geser penanda ke lokasi yang benar, atau tulis nama desa dan patokan yang mudah dikenali petugas.',
          href: '#titik',
        },
        {text: 'Tanggal selesai harus setelah tanggal mulai (1 Desember 2026).', href: '#selesai'},
      ],
    },
    Kosong: {errors: []},
    AksaraBerbahaya: {errors: [{text: '<img src=x onerror=alert(1)>', href: 'javascript:alert(1)'}]},
  } satisfies Record<string, ErrorSummaryOptions>,
});
