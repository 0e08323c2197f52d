import type {Keys, Place} from '../fixtures/keys.ts';

const radio = (name: string): Place => ({role: 'radio', name});

/** The keyboard of `<kph-rating-scale>`. */
export const ratingScaleKeys: Keys = {
  story: 'Biasa',
  rows: [
    {keys: 'Tab', does: 'Masuk ke kelompok', steps: [{press: 'Tab', focus: radio('Tidak baik')}]},
    {
      keys: 'Panah',
      does: 'Pindah dan memilih',
      first: 'Tab',
      steps: [
        {press: 'ArrowRight', focus: radio('Kurang baik'), checked: radio('Kurang baik')},
        {press: 'ArrowLeft', checked: radio('Tidak baik')},
      ],
    },
    {keys: 'Spasi', does: 'Memilih', first: 'Tab', steps: [{press: 'Space', checked: radio('Tidak baik')}]},
  ],
};
