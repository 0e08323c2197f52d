import {defineWords} from '../texts/words.ts';

/** Words of stepper. */
export const stepperWords = defineWords(
  'stepper',
  {step: 'Langkah {current} dari {total}'},
  {step: 'Step {current} of {total}'},
);
