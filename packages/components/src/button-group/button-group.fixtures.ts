import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {buttonGroupTemplate, type ButtonGroupOptions} from './button-group.html.ts';

/** Buttons together. */
export const buttonGroupFixtures = defineFixtures({
  name: 'button-group',
  template: buttonGroupTemplate,
  states: {
    Formulir: {
      buttons: [{text: 'Lanjutkan'}, {text: 'Simpan dan keluar', variant: 'secondary', noValidate: true}],
    },
    DenganTautan: {
      buttons: [{text: 'Kirim permohonan'}],
      more: html`<a class="kph-link" href="#">Batal</a>`,
    },
    MajuMundur: {
      apart: true,
      label: 'Pindah halaman',
      buttons: [
        {text: 'Sebelumnya', variant: 'secondary', href: '#'},
        {text: 'Berikutnya', href: '#'},
      ],
    },
    Bahaya: {
      buttons: [
        {text: 'Batalkan permohonan', variant: 'danger'},
        {text: 'Kembali ke permohonan', variant: 'secondary', href: '#'},
      ],
    },
  } satisfies Record<string, ButtonGroupOptions>,
});
