import {defineFixtures} from '../fixtures/fixtures.ts';
import {toastTemplate, type ToastOptions} from './toast.html.ts';

/** Short messages, with and without an action. */
export const toastFixtures = defineFixtures({
  name: 'toast',
  tag: 'kph-toast',
  template: toastTemplate,
  states: {
    Berhasil: {text: 'Nomor permohonan tersalin.', status: 'success'},
    DenganTindakan: {text: 'Berkas dihapus.', action: {text: 'Urungkan', value: 'urungkan'}},
    Peringatan: {text: 'Foto dikecilkan menjadi 2\u00a0MB.', status: 'warning'},
    Panjang: {
      text: 'Pertanggungjawaban perjalanan dinas Siti Rahmawati Nasution tersimpan dan menunggu verifikasi Pejabat Penatausahaan Keuangan.',
      status: 'success',
      action: {text: 'Lihat pertanggungjawaban'},
    },
  } satisfies Record<string, ToastOptions>,
});
