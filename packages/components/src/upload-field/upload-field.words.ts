import {defineWords} from '../texts/words.ts';

/** Words of upload-field. */
export const uploadFieldWords = defineWords(
  'upload-field',
  {
    chooseFiles: 'Pilih berkas, boleh beberapa',
    uploading: 'Mengunggah {name}: {percent}%',
    uploaded: '{name} sudah terunggah.',
    uploadFailed: '{name} gagal diunggah. Periksa sambungan Anda, lalu coba lagi.',
    retry: 'Coba lagi',
    stop: 'Batalkan',
    remove: 'Hapus',
    removed: '{what} dihapus.',
    shrinking: 'Memperkecil foto …',
    shrunk: '{size}, diperkecil dari {original}',
  },
  {
    chooseFiles: 'Choose files',
    uploading: 'Uploading {name}: {percent}%',
    uploaded: '{name} is uploaded.',
    uploadFailed: '{name} could not be uploaded. Check your connection and try again.',
    retry: 'Try again',
    stop: 'Cancel',
    remove: 'Remove',
    removed: '{what} removed.',
    shrinking: 'Making the photo smaller …',
    shrunk: '{size}, made smaller from {original}',
  },
);
