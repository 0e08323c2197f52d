import type {Keys, Place} from '../fixtures/keys.ts';

const box: Place = {role: 'combobox', name: 'Jenis usaha'};

/** The keyboard of `<kph-combobox-field>`. */
export const comboboxFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    {
      keys: 'Huruf',
      does: 'Menyaring daftar',
      from: box,
      steps: [{type: 'kopi', shown: {role: 'option', name: 'Industri pengolahan kopi bubuk'}, expanded: box}],
    },
    {
      keys: 'Panah bawah, panah atas',
      does: 'Membuka daftar; pindah pilihan',
      from: box,
      steps: [
        {press: 'ArrowDown', shown: {role: 'listbox', name: 'Jenis usaha'}, expanded: box},
        {press: 'ArrowDown ArrowUp', focus: box},
      ],
    },
    {
      keys: 'Page Down, Page Up',
      does: 'Pindah delapan pilihan',
      from: box,
      first: 'ArrowDown',
      steps: [{press: 'PageDown PageUp', focus: box, expanded: box}],
    },
    {
      keys: 'Enter',
      does: 'Memilih; bila daftar tertutup, mengirim formulir',
      from: box,
      steps: [
        {type: 'bubuk', press: 'ArrowDown Enter', value: {...box, is: 'Industri pengolahan kopi bubuk'}},
        {press: 'Enter', tells: 'submit'},
      ],
    },
    {
      keys: 'Tab',
      does: 'Memilih yang disorot, lalu ke isian berikutnya',
      from: box,
      steps: [{type: 'bubuk', press: 'ArrowDown Tab', value: {...box, is: 'Industri pengolahan kopi bubuk'}}],
    },
    {
      keys: 'Esc',
      does: 'Menutup daftar; sekali lagi mengosongkan isian',
      from: box,
      steps: [
        {
          type: 'kopi',
          press: 'Escape',
          value: {...box, is: 'kopi'},
          gone: {role: 'listbox', name: 'Jenis usaha'},
        },
        {press: 'Escape', value: {...box, is: ''}},
      ],
    },
  ],
};
