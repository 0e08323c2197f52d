import type {Keys} from '../fixtures/keys.ts';
import {behindStory, text, textbox} from '../fixtures/rows.keys.ts';

const box = textbox('Alamat');
const fault = text('Alamat wajib diisi.');

/** The keyboard of `<kph-textarea-field>`. */
export const textareaFieldKeys: Keys = {
  story: 'DenganBatas',
  rows: [
    {
      keys: 'Enter',
      does: 'Baris baru',
      from: box,
      steps: [
        {type: 'Dusun II', press: 'Enter'},
        {type: 'Pensiunan', value: {...box, is: 'Dusun II\nPensiunan'}},
      ],
    },
    {
      keys: 'Tab',
      does: 'Keluar; kesalahan ditampilkan',
      from: box,
      steps: [
        {type: 'a', press: 'Backspace', gone: fault},
        {press: 'Tab', focus: behindStory, shown: fault},
      ],
    },
  ],
};
