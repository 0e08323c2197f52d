import type {Keys, Place} from '../fixtures/keys.ts';

const again: Place = {role: 'button', name: 'Kirim ulang kode'};

/** The keyboard of `<kph-otp-field>`. */
export const otpFieldKeys: Keys = {
  story: 'DapatDimintaLagi',
  rows: [
    {keys: 'Enter', does: 'Pada isian: mengirim formulir'},
    {
      keys: 'Tab',
      does: 'Ke tombol Kirim ulang kode',
      from: {role: 'textbox', name: 'Kode OTP'},
      steps: [{press: 'Tab', focus: again}],
    },
    {
      keys: 'Enter atau Spasi',
      does: 'Pada tombol: meminta kode baru bila waktunya tiba',
      from: again,
      steps: [{press: 'Enter', focus: again, shown: {role: 'status', name: ''}}],
    },
  ],
};
