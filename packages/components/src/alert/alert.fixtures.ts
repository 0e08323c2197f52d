import {defineFixtures} from '../fixtures/fixtures.ts';
import {alertTemplate, type AlertOptions} from './alert.html.ts';

/** Messages of every status. */
export const alertFixtures = defineFixtures({
  name: 'alert',
  template: alertTemplate,
  states: {
    Informasi: {title: 'Loket tutup pada 25 Desember 2026', body: 'Permohonan daring tetap diterima.'},
    Berhasil: {status: 'success', title: 'Berkas sudah terunggah'},
    Peringatan: {
      status: 'warning',
      title: 'Tanggal lahir tidak sama dengan yang ada di NIK',
      body: 'Periksa lagi. Jika sudah sesuai KTP, lanjutkan saja.',
    },
    Masalah: {
      status: 'danger',
      title: 'Sinyal terputus',
      body: 'Isian Anda aman di ponsel ini dan akan dikirim saat tersambung.',
    },
  } satisfies Record<string, AlertOptions>,
});
