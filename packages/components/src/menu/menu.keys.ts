import type {Keys, Place} from '../fixtures/keys.ts';

const item = (name: string): Place => ({role: 'button', name});

/** The keyboard of `<kph-menu>`. */
export const menuKeys: Keys = {
  story: 'KecilDiUjung',
  rows: [
    {
      keys: 'Enter, Spasi',
      does: 'Membuka atau menutup; pada isi: memilih',
      first: 'Tab',
      steps: [
        {press: 'Enter', shown: item('CSV')},
        {press: 'Enter', gone: item('CSV')},
        {press: 'Space', shown: item('CSV')},
        {press: 'Space', gone: item('CSV')},
      ],
    },
    {
      keys: 'Panah bawah, panah atas',
      does: 'Membuka dan ke isi pertama atau terakhir; lalu ke isi berikutnya atau sebelumnya',
      first: 'Tab',
      steps: [
        {press: 'ArrowDown', focus: item('CSV')},
        {press: 'ArrowDown', focus: item('Excel (XLSX)')},
        {press: 'ArrowUp ArrowUp', focus: item('PDF')},
      ],
    },
    {
      keys: 'Home, End',
      does: 'Ke isi pertama, terakhir',
      first: 'Tab ArrowDown',
      steps: [
        {press: 'End', focus: item('PDF')},
        {press: 'Home', focus: item('CSV')},
      ],
    },
    {
      keys: 'Huruf',
      does: 'Ke isi yang diawali huruf itu',
      first: 'Tab ArrowDown',
      steps: [{press: 'p', focus: item('PDF')}],
    },
    {
      keys: 'Esc',
      does: 'Menutup dan kembali ke tombol',
      first: 'Tab ArrowDown',
      steps: [
        {press: 'Escape', gone: item('CSV')},
        {press: 'Enter', shown: item('CSV')},
      ],
    },
  ],
};
