import {defineWords} from '../texts/words.ts';

/** Words of photo-field. */
export const photoFieldWords = defineWords(
  'photo-field',
  {
    take: 'Ambil foto',
    choose: 'Pilih foto',
    chooseMany: 'Pilih beberapa foto',
    replace: 'Ganti',
    alt: 'Foto {count}: {name}',
    upTo: 'Foto {kinds}. Paling banyak {count} foto. | Foto {kinds}. Paling banyak {count} foto.',
    one: 'Satu foto {kinds}.',
    small: 'Foto besar dikecilkan di ponsel Anda sebelum dikirim.',
  },
  {
    take: 'Take a photo',
    choose: 'Choose a photo',
    chooseMany: 'Choose photos',
    replace: 'Replace',
    alt: 'Photo {count}: {name}',
    upTo: '{kinds} photo, at most {count}. | {kinds} photos, at most {count}.',
    one: 'One {kinds} photo.',
    small: 'Large photos are made smaller on your phone before they are sent.',
  },
);
