import {defineFixtures} from '../fixtures/fixtures.ts';
import {copy, download, printer, trash2} from '../icon/icons.html.ts';
import {menuTemplate, type MenuOptions} from './menu.html.ts';

/** Menus of actions and links. */
export const menuFixtures = defineFixtures({
  name: 'menu',
  tag: 'kph-menu',
  template: menuTemplate,
  states: {
    Tindakan: {
      text: 'Tindakan lain',
      items: [
        {text: 'Unduh PDF', href: '/permohonan/7K3QX9.pdf', icon: download()},
        {text: 'Cetak tanda terima', value: 'cetak', icon: printer()},
        {text: 'Salin nomor permohonan', value: 'salin', icon: copy()},
        {text: 'Batalkan permohonan', value: 'batal', icon: trash2(), danger: true},
      ],
    },
    Tautan: {
      text: 'Akun',
      variant: 'link',
      items: [
        {text: 'Permohonan saya', href: '/permohonan'},
        {text: 'Data diri', href: '/akun'},
        {text: 'Keluar', href: '/keluar'},
      ],
    },
    KecilDiUjung: {
      text: 'Ekspor',
      small: true,
      alignEnd: true,
      name: 'bentuk',
      items: [
        {text: 'CSV', value: 'csv'},
        {text: 'Excel (XLSX)', value: 'xlsx'},
        {text: 'PDF', value: 'pdf'},
      ],
    },
    Panjang: {
      text: 'Tindakan pertanggungjawaban perjalanan dinas',
      items: [
        {
          text: 'Kirim pertanggungjawaban ke Pejabat Penatausahaan Keuangan untuk diverifikasi',
          value: 'kirim',
        },
        {text: 'Lampirkan surat pernyataan tanggung jawab mutlak', value: 'lampir'},
      ],
    },
  } satisfies Record<string, MenuOptions>,
});
