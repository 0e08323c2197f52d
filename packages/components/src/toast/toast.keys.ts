import type {Keys, Place} from '../fixtures/keys.ts';

const button = (name: string): Place => ({role: 'button', name});
const opener = button('Hapus berkas');

/** The keyboard of `<kph-toast>`. */
export const toastKeys: Keys = {
  story: 'DariTombol',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke tindakan, lalu ke “Tutup pesan”',
      from: opener,
      first: 'Enter',
      steps: [
        {press: 'Tab', focus: button('Urungkan')},
        {press: 'Tab', focus: button('Tutup pesan')},
      ],
    },
    {
      keys: 'Enter, Spasi',
      does: 'Menjalankan tindakan, atau menutup',
      from: opener,
      first: 'Enter Tab',
      steps: [
        {press: 'Enter', focus: opener, gone: button('Urungkan')},
        {press: 'Enter Tab Tab Space', focus: opener, gone: button('Tutup pesan')},
      ],
    },
    {
      keys: 'Esc',
      does: 'Menutup pesan, dari mana pun',
      from: opener,
      first: 'Enter',
      steps: [{press: 'Escape', focus: opener, gone: button('Tutup pesan')}],
    },
  ],
};
