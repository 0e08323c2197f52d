import type {Keys, Place} from '../fixtures/keys.ts';

const tab = (name: string): Place => ({role: 'tab', name});

/** The keyboard of `<kph-tabs>`. */
export const tabsKeys: Keys = {
  story: 'BanyakDanPanjang',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke tab terpilih, lalu ke isi bagiannya',
      steps: [
        {press: 'Tab', focus: tab('Persyaratan administrasi')},
        {press: 'Tab', focus: {role: 'tabpanel', name: 'Persyaratan administrasi'}},
      ],
    },
    {
      keys: 'Panah kiri, kanan (juga atas, bawah bila tersusun ke bawah)',
      does: 'Ke tab sebelum atau sesudahnya, tanpa membuka',
      from: tab('Persyaratan administrasi'),
      steps: [
        {
          press: 'ArrowRight',
          focus: tab('Pertanggungjawaban perjalanan dinas'),
          shown: {role: 'tabpanel', name: 'Persyaratan administrasi'},
        },
        {press: 'ArrowLeft ArrowLeft', focus: tab('Riwayat perubahan')},
        {press: 'ArrowDown', focus: tab('Persyaratan administrasi')},
        {press: 'ArrowUp', focus: tab('Riwayat perubahan')},
      ],
    },
    {
      keys: 'Home, End',
      does: 'Ke tab pertama, terakhir',
      from: tab('Persyaratan administrasi'),
      steps: [
        {press: 'End', focus: tab('Riwayat perubahan')},
        {press: 'Home', focus: tab('Persyaratan administrasi')},
      ],
    },
    {
      keys: 'Enter, Spasi',
      does: 'Membuka bagian',
      from: tab('Persyaratan administrasi'),
      steps: [
        {
          press: 'ArrowRight Enter',
          focus: tab('Pertanggungjawaban perjalanan dinas'),
          shown: {role: 'tabpanel', name: 'Pertanggungjawaban perjalanan dinas'},
        },
        {
          press: 'End Space',
          focus: tab('Riwayat perubahan'),
          shown: {role: 'tabpanel', name: 'Riwayat perubahan'},
        },
      ],
    },
  ],
};
