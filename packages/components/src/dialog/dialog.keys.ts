import type {Keys, Place} from '../fixtures/keys.ts';

const button = (name: string): Place => ({role: 'button', name});
const opener = button('Simpan draf sebelum keluar?');
const dialog: Place = {role: 'alertdialog', name: 'Simpan draf sebelum keluar?'};

/** The keyboard of `<kph-dialog>`. */
export const dialogKeys: Keys = {
  story: 'TigaPilihan',
  rows: [
    {
      keys: 'Enter, Spasi',
      does: 'Pada pembuka: membuka. Pada tombol: menutup dengan nilai tombol itu',
      from: opener,
      steps: [
        {press: 'Enter', focus: button('Lanjut mengisi'), shown: dialog},
        {press: 'Enter', focus: opener, gone: dialog},
        {press: 'Space', shown: dialog},
        {press: 'Space', focus: opener, gone: dialog},
      ],
    },
    {
      keys: 'Tab, Shift+Tab',
      does: 'Berpindah di dalam dialog',
      from: opener,
      first: 'Enter',
      steps: [
        {press: 'Shift+Tab', focus: button('Keluar tanpa menyimpan')},
        {press: 'Shift+Tab', focus: button('Simpan dan keluar')},
        {press: 'Tab Tab', focus: button('Lanjut mengisi')},
      ],
    },
    {
      keys: 'Esc',
      does: 'Menutup tanpa nilai',
      from: opener,
      first: 'Enter',
      steps: [{press: 'Escape', focus: opener, gone: dialog}],
    },
  ],
};
