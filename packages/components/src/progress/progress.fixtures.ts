import {defineFixtures} from '../fixtures/fixtures.ts';
import {
  progressStepsTemplate,
  progressTemplate,
  type ProgressOptions,
  type ProgressStepsOptions,
} from './progress.html.ts';

/** Bars with a share, with a count, and steps. */
export const progressFixtures = defineFixtures({
  name: 'progress',
  template: (options: ProgressOptions | ProgressStepsOptions) =>
    'steps' in options ? progressStepsTemplate(options) : progressTemplate(options),
  states: {
    Persen: {
      id: 'kemajuan-foto',
      label: 'Mengunggah foto',
      value: 45,
      hint: 'Anda dapat terus mengisi selama foto diunggah.',
    },
    Hitungan: {id: 'kemajuan-berkas', label: 'Berkas terverifikasi', value: 3, max: 7, unit: 'count'},
    HampirSelesai: {id: 'kemajuan-hampir', label: 'Mengirim laporan', value: 999, max: 1000},
    Kosong: {id: 'kemajuan-kosong', label: 'Menyiapkan unduhan', value: 0},
    Selesai: {id: 'kemajuan-selesai', label: 'Anggaran terserap', value: 100},
    Langkah: {
      label: 'Perjalanan permohonan',
      steps: ['Diterima', 'Diperiksa', 'Kunjungan lapangan', 'Ditandatangani', 'Terbit'],
      current: 2,
    },
    LangkahPanjang: {
      label: 'Pencairan dana',
      steps: ['Pengajuan SPP', 'Verifikasi Pejabat Penatausahaan Keuangan', 'Penerbitan SPM', 'SP2D'],
      current: 4,
    },
  } satisfies Record<string, ProgressOptions | ProgressStepsOptions>,
});
