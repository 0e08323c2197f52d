import {defineFixtures} from '../fixtures/fixtures.ts';
import {stepperTemplate, type StepperOptions} from './stepper.html.ts';

/** Where one is in a form. */
export const stepperFixtures = defineFixtures({
  name: 'stepper',
  template: stepperTemplate,
  states: {
    Awal: {current: 1, total: 7},
    Tengah: {current: 3, total: 7, title: 'Tentang Anda'},
    Akhir: {current: 7, total: 7, title: 'Kirim'},
    BanyakLangkah: {
      current: 12,
      total: 24,
      title: 'Rincian bangunan dan kesesuaian kegiatan pemanfaatan ruang',
    },
  } satisfies Record<string, StepperOptions>,
});
