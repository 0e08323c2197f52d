import type {Keys, Place} from '../fixtures/keys.ts';

const slot = (name: string): Place => ({role: 'radio', name});

/** The keyboard of `<kph-slot-picker>`. */
export const slotPickerKeys: Keys = {
  story: 'Terpilih',
  rows: [
    {
      keys: 'Tab',
      does: 'Masuk ke kelompok',
      steps: [{press: 'Tab', focus: slot('Kamis, 26 November 2026, 10.00 sisa 4 tempat')}],
    },
    {
      keys: 'Panah',
      does: 'Pindah dan memilih jam yang masih ada, antarhari',
      first: 'Tab',
      steps: [
        {press: 'ArrowDown', checked: slot('Kamis, 26 November 2026, 11.00 sisa 12 tempat')},
        {press: 'ArrowDown', focus: slot('Jumat, 27 November 2026, 08.00 sisa 6 tempat')},
      ],
    },
    {
      keys: 'Spasi',
      does: 'Memilih',
      first: 'Tab',
      steps: [{press: 'Space', checked: slot('Kamis, 26 November 2026, 10.00 sisa 4 tempat')}],
    },
  ],
};
