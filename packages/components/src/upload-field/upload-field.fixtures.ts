import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {uploadFieldTemplate, type UploadFieldOptions} from './upload-field.html.ts';

const id2 = '00000000-0000-4000-8000-000000000002';
const file = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'proposal-penelitian-kopi-robusta-kabawetan.pdf',
  size: 1_468_006,
  type: 'application/pdf',
  sha256: '0'.repeat(64),
};
const base: UploadFieldOptions = {
  name: 'proposal',
  label: 'Proposal penelitian',
  accept: ['pdf'],
  maxBytes: 5_242_880,
};

/** Files in every state. */
export const uploadFieldFixtures = defineFixtures({
  name: 'upload-field',
  tag: 'kph-upload-field',
  template: uploadFieldTemplate,
  states: fieldStates(base, {
    SudahAda: {files: [file]},
    DuaBerkas: {
      multiple: true,
      maxFiles: 3,
      files: [file, {...file, id: id2, name: 'lampiran.pdf', size: 40_960}],
    },
    Kesalahan: {error: 'Ukuran berkas 6,2 MB melebihi 5 MB. Perkecil berkas lalu coba lagi.'},
    BeberapaFoto: {
      label: 'Foto kerusakan',
      accept: ['jpg', 'png'],
      multiple: true,
      maxFiles: 5,
      capture: true,
      resizeTo: 1600,
    },
  }),
});
