import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `notification-banner`. */
export const notificationBannerKeys: Keys = {
  story: 'Perhatian',
  rows: linkRows('Ke tautan tindakannya', 'Membukanya', ['Perpanjang izin', '#']),
};
