import {defineFixtures} from '../fixtures/fixtures.ts';
import {photoFieldTemplate, type PhotoFieldOptions} from './photo-field.html.ts';

const base = {name: 'foto', label: 'Foto kerusakan', required: true};
const file = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'jalan-berlubang-depan-pasar-tangsi-baru.jpg',
  size: 412_000,
  type: 'image/jpeg' as const,
  sha256: '0'.repeat(64),
};

/** Photos in every state. */
export const photoFieldFixtures = defineFixtures({
  name: 'photo-field',
  tag: 'kph-photo-field',
  template: photoFieldTemplate,
  states: {
    Biasa: base,
    BeberapaFoto: {...base, name: 'foto-banyak', multiple: true, maxFiles: 5},
    SudahAda: {
      ...base,
      name: 'foto-ada',
      multiple: true,
      maxFiles: 5,
      files: [file, {...file, name: 'dekat.jpg'}],
    },
    KameraSaja: {...base, name: 'foto-kamera', label: 'Foto Anda memegang KTP-el', capture: true},
    Kesalahan: {
      ...base,
      name: 'foto-salah',
      error: 'Berkas HEIC belum bisa dibaca. Ubah ke JPG atau ambil foto langsung dari sini.',
    },
    TidakWajib: {...base, name: 'foto-bebas', required: false},
    JudulHalaman: {...base, name: 'foto-judul', heading: true, label: 'Seperti apa kerusakannya?'},
    Nonaktif: {...base, name: 'foto-mati', disabled: true},
  } satisfies Record<string, PhotoFieldOptions>,
});
