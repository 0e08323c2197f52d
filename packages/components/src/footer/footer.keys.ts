import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `footer`. */
export const footerKeys: Keys = {
  story: 'Lengkap',
  rows: linkRows(
    'Ke tautan berikutnya',
    'Membuka, menelepon, menulis email',
    ['(0732) 391000', 'tel:0732391000'],
    ['dpmptsp@kepahiangkab.go.id', 'mailto:dpmptsp@kepahiangkab.go.id'],
    ['Privasi', '#privasi'],
    ['Aksesibilitas', '#aksesibilitas'],
  ),
};
