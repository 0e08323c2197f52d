import {defineFixtures} from '../fixtures/fixtures.ts';
import {verifyTemplate, type VerifyOptions} from './verify.html.ts';

const base = {action: '/verifikasi'};
const letter = {
  number: '000.9.2/719/DPMPTSP/2026',
  subject: 'Surat keterangan penelitian',
  holder: 'S••• A•••••',
  issuer: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  signer: 'Kepala Dinas',
  issued: '2026-11-24',
  until: '2027-05-24',
  hash: '9f2c 41d8 77ab',
  checkedAt: '2026-11-25T09:05:00+07:00',
};

/** The form alone, with a fault, and the three results. */
export const verifyFixtures = defineFixtures({
  name: 'verify',
  template: verifyTemplate,
  states: {
    Formulir: base,
    Kesalahan: {
      ...base,
      code: '7K3',
      error: 'Kode verifikasi terdiri dari 12 huruf dan angka, seperti 7K3QX9-2M4TBN.',
    },
    Asli: {...base, code: '7K3QX9-2M4TBN', result: {state: 'valid', ...letter}},
    TidakDitemukan: {...base, code: '0K3QX9-2M4TBN', result: {state: 'tidak', checkedAt: letter.checkedAt}},
    Dicabut: {
      ...base,
      code: '7K3QX9-2M4TBN',
      result: {
        state: 'dicabut',
        ...letter,
        revoked: '2026-12-01',
        reason: 'Judul penelitian diubah atas permintaan pemohon.',
        replacedBy: {number: '000.9.2/803/DPMPTSP/2026', href: '/verifikasi/2M4TBN-7K3QX9'},
      },
    },
  } satisfies Record<string, VerifyOptions>,
});
