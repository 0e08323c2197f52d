import type {Keys} from '../fixtures/keys.ts';
import {button, sendRow, textbox} from '../fixtures/rows.keys.ts';

const code = textbox('Kode OTP');
const again = button('Kirim ulang kode');

/** The keyboard of `<kph-otp-field>`. */
export const otpFieldKeys: Keys = {
  story: 'DapatDimintaLagi',
  rows: [
    sendRow(code, 'Pada isian: mengirim formulir'),
    {
      keys: 'Tab',
      does: 'Ke tombol Kirim ulang kode',
      from: code,
      steps: [{press: 'Tab', focus: again}],
    },
    {
      keys: 'Enter atau Spasi',
      does: 'Pada tombol: meminta kode baru bila waktunya tiba',
      from: again,
      steps: [{press: 'Enter', focus: again, tells: 'kph-resend', shown: {role: 'status', name: ''}}],
    },
  ],
};
