import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `opd-identity`. */
export const opdIdentityKeys: Keys = {
  story: 'Dpmptsp',
  rows: linkRows(
    'Ke kontak berikutnya',
    'Menelepon, membuka WhatsApp atau email',
    ['(0732) 391000', 'tel:+62732391000'],
    ['0812-3456-7890', 'https://wa.me/6281234567890'],
    ['dpmptsp@kepahiangkab.go.id', 'mailto:dpmptsp@kepahiangkab.go.id'],
  ),
};
