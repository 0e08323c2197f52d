import {defineFixtures} from '../fixtures/fixtures.ts';
import {signatureFieldTemplate, type SignatureFieldOptions} from './signature-field.html.ts';

const base = {
  name: 'ttd',
  label: 'Tanda tangan penerima',
  hint: 'Dengan ini Anda menyatakan sudah menerima dokumennya.',
  required: true,
};

/** A signature in every state. */
export const signatureFieldFixtures = defineFixtures({
  name: 'signature-field',
  tag: 'kph-signature-field',
  template: signatureFieldTemplate,
  states: {
    Kosong: base,
    NamaDiketik: {...base, name: 'ttd-nama', value: 'Siti Aminah'},
    Kesalahan: {...base, name: 'ttd-salah', error: 'Bubuhkan tanda tangan, atau ketik nama lengkap Anda.'},
    TidakWajib: {...base, name: 'ttd-bebas', required: false},
    JudulHalaman: {...base, name: 'ttd-judul', heading: true, label: 'Tanda tangan Anda'},
    Nonaktif: {...base, name: 'ttd-mati', disabled: true},
  } satisfies Record<string, SignatureFieldOptions>,
});
