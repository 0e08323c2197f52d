import type {Keys, Place} from '../fixtures/keys.ts';

const remove = (file: string): Place => ({role: 'button', name: `Hapus ${file}`});

/** The keyboard of `<kph-upload-field>`. */
export const uploadFieldKeys: Keys = {
  story: 'DuaBerkas',
  rows: [
    {
      keys: 'Enter atau Spasi',
      does: 'Membuka pemilih berkas',
      from: {role: 'button', name: 'Proposal penelitian'},
      steps: [
        {press: 'Enter', asksForFile: true},
        {press: 'Space', asksForFile: true},
      ],
    },
    {
      keys: 'Tab',
      does: 'Ke tombol Hapus, Batalkan, atau Coba lagi di tiap berkas',
      steps: [
        {press: 'Tab', focus: remove('proposal-penelitian-kopi-robusta-kabawetan.pdf')},
        {press: 'Tab', focus: remove('lampiran.pdf')},
      ],
    },
  ],
};
