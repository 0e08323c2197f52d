import {defineFixtures} from '../fixtures/fixtures.ts';
import {checkboxTemplate, type CheckboxOptions} from './checkbox.html.ts';

const base = {name: 'benar', label: 'Saya menyatakan isian dan berkas ini benar.', required: true};

/** A declaration to tick, in every state. */
export const checkboxFixtures = defineFixtures({
  name: 'checkbox',
  tag: 'kph-checkbox',
  template: checkboxTemplate,
  states: {
    Biasa: base,
    Tercentang: {...base, name: 'benar-isi', checked: true},
    Kesalahan: {...base, name: 'benar-salah', error: 'Beri tanda centang untuk melanjutkan.'},
    Nonaktif: {...base, name: 'benar-mati', disabled: true},
    TeksPanjang: {
      ...base,
      name: 'benar-panjang',
      label:
        'Saya menyatakan isian dan berkas ini benar. Bila tidak benar, permohonan dapat ditolak atau dibatalkan sesuai peraturan yang berlaku.',
    },
    DenganPetunjuk: {
      ...base,
      name: 'kabar',
      label: 'Kirimi saya kabar lewat WhatsApp',
      hint: 'Hanya kabar tentang permohonan ini.',
      required: false,
    },
  } satisfies Record<string, CheckboxOptions>,
});
