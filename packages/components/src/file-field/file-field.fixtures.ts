import {defineFixtures} from '../fixtures/fixtures.ts';
import {fileFieldTemplate, type FileFieldOptions} from './file-field.html.ts';

const base: FileFieldOptions = {
  name: 'surat',
  label: 'Surat pengantar',
  required: true,
  accept: ['pdf', 'jpg'],
};

/** A file posted with the form. */
export const fileFieldFixtures = defineFixtures({
  name: 'file-field',
  tag: 'kph-file-field',
  template: fileFieldTemplate,
  states: {
    Biasa: base,
    BeberapaBerkas: {...base, label: 'Foto lokasi', multiple: true, maxFiles: 3, accept: ['jpg', 'png']},
    Kesalahan: {...base, error: 'Ukuran berkas 3,4 MB melebihi 2 MB. Perkecil berkas lalu coba lagi.'},
    TidakWajib: {...base, required: false},
    Nonaktif: {...base, disabled: true},
  } satisfies Record<string, FileFieldOptions>,
});
