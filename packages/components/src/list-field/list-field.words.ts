import {defineWords} from '../texts/words.ts';

/** Words of list-field. */
export const listFieldWords = defineWords(
  'list-field',
  {add: 'Tambah {what}', remove: 'Hapus', removed: '{what} dihapus.', row: '{what} {index}'},
  {add: 'Add {what}', remove: 'Remove', removed: '{what} removed.', row: '{what} {index}'},
);
