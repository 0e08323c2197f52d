import {defineWords} from '../texts/words.ts';

/** Words of the phase banner. */
export const phaseBannerWords = defineWords(
  'phase-banner',
  {
    trial: 'Uji coba',
    trialText: 'Layanan ini masih diuji.',
    early: 'Tahap awal',
    earlyText: 'Layanan ini baru dan masih dapat berubah.',
    feedback: 'Beri masukan',
    feedbackText: 'Masukan Anda membantu kami memperbaikinya.',
  },
  {
    trial: 'Trial',
    trialText: 'This service is being tested.',
    early: 'New service',
    earlyText: 'This service is new and may still change.',
    feedback: 'Give feedback',
    feedbackText: 'Your feedback helps us improve it.',
  },
);
