import {defineFixtures} from '../fixtures/fixtures.ts';
import {buttonTemplate, type ButtonOptions} from './button.html.ts';

/** Buttons of every kind. */
export const buttonFixtures = defineFixtures({
  name: 'button',
  template: buttonTemplate,
  states: {
    Utama: {text: 'Lanjutkan'},
    Kedua: {text: 'Simpan dan keluar', variant: 'secondary'},
    Bahaya: {text: 'Batalkan permohonan', variant: 'danger'},
    Tautan: {text: 'Batal', variant: 'link'},
    Kecil: {text: 'Ubah', variant: 'secondary', small: true},
    Mulai: {text: 'Mulai sekarang', href: '#mulai', start: true},
    Nonaktif: {text: 'Kirim', disabled: true},
    TeksPanjang: {
      text: 'Simpan dan lanjutkan permohonan surat keterangan penelitian nanti',
      variant: 'secondary',
    },
    AlamatBerbahaya: {text: 'Lanjutkan', href: 'javascript:alert(1)'},
    AksaraBerbahaya: {text: '<img src=x onerror=alert(1)>', name: '"><b>', value: '"'},
  } satisfies Record<string, ButtonOptions>,
});
