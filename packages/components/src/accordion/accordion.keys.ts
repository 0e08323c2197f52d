import type {Keys, Place} from '../fixtures/keys.ts';

const paid: Place = {role: 'text', name: 'Simpan gambar QR, lalu buka dari aplikasi bank.'};

/** The keyboard of `<kph-accordion>`. */
export const accordionKeys: Keys = {
  story: 'SatuTerbuka',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke judul berikutnya',
      steps: [{press: 'Tab Tab Enter', shown: {role: 'text', name: 'Salin nomor rekening virtual.'}}],
    },
    {
      keys: 'Enter, Spasi',
      does: 'Membuka atau menutup bagian; pada “Buka semua”: semuanya',
      first: 'Tab',
      steps: [
        {press: 'Enter', gone: paid},
        {press: 'Space', shown: paid},
      ],
    },
  ],
};
