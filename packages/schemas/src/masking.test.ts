import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {maskBpjsKesehatan} from './identifiers/bpjs-kesehatan.ts';
import {maskKpj} from './identifiers/kpj.ts';
import {maskNik} from './identifiers/nik.ts';
import {maskNip} from './identifiers/nip.ts';
import {maskNitku} from './identifiers/nitku.ts';
import {maskNoKk} from './identifiers/no-kk.ts';
import {maskNoRekening} from './identifiers/no-rekening.ts';
import {maskNoRm} from './identifiers/no-rm.ts';
import {maskNpwp} from './identifiers/npwp.ts';
import {maskVirtualAccount} from './identifiers/virtual-account.ts';
import {
  mask,
  maskAddress,
  maskedLabel,
  maskEmail,
  maskEnd,
  maskLabel,
  maskName,
  maskPhone,
} from './masking.ts';
import {kepahiang} from './wilayah/kepahiang.ts';

describe('masking (identifiers.md 1.5, services.md 3.13)', () => {
  for (const [kind, value, shown] of [
    ['nik', '1708040101909901', '••••••••••••9901'],
    ['nik', '170804010190990', '•••••••••••••••'],
    ['nik', '1708047201909901', '••••••••••••••••'], // sixteen digits, day 72: may still be somebody's
    ['phone', '+6281200001234', '+62812•••••234'],
    ['phone', '+6281234567890', '+62812•••••890'],
    ['phone', '+62732391000', '+62732•••000'], // a land line where the form takes one
    ['phone', '+6281234', '••••••••'],
    ['phone', '+62012345678', '••••••••••••'], // no number begins like that
    ['phone', '081200001234', '••••••••••••'], // not canonical
    ['email', 'warga@mail.id', 'w••••@mail.id'],
    ['email', 'w@mail.id', '•@mail.id'],
    ['email', 'namapanjangsekali@mail.id', 'n•••••••••@mail.id'],
    ['email', 'warga@kepahiangkab', '••••••••••••••••••'],
    ['name', 'Siti Aminah', 'S••• A•••••'],
    ['name', 'A Siti', '• S•••'],
    ['birthDate', '1990-05-17', '••-••-1990'],
    ['birthDate', '1990-02-30', '••••••••••'],
    ['lastTwo', '045167', '••••67'],
    ['lastTwo', '0451670012', '••••••••12'],
    ['lastTwo', '5167', '••••'],
    ['address', 'Jl. Lintas 1', '••••••••'],
    ['health', 'J18.9', '••••••••'],
  ] as const) {
    it(`${kind} ${value} shows ${shown}`, () => assert.equal(mask(kind, value), shown));
  }
  it('leaves what is empty empty', () => {
    for (const kind of [
      'nik',
      'phone',
      'email',
      'name',
      'birthDate',
      'lastTwo',
      'address',
      'health',
    ] as const)
      assert.equal(mask(kind, ''), '');
    assert.equal(maskAddress('', kepahiang), '');
  });
  it('shows the kecamatan of an address and nothing more', () => {
    assert.equal(maskAddress('17.08.06.1005', kepahiang), 'Kec. Kabawetan');
    assert.equal(maskAddress('17.02.06.1005', kepahiang), '••••••••');
  });
  it('hides what fails the rule of its identifier whole, and keeps the length', () => {
    const masks = [maskNik, maskNoKk, maskNpwp, maskNitku, maskNip, maskNoRekening, maskVirtualAccount];
    masks.push(maskBpjsKesehatan, maskKpj, maskNoRm, value => mask('nik', value));
    fc.assert(
      fc.property(
        fc.constantFrom(...masks),
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{0,24}$/)),
        (masked, value) => {
          const shown = masked(value);
          assert.equal([...shown].length, [...value].length);
          assert.match(shown, /^•*[0-9A-Z]{0,4}$/u);
          if ([...value].length <= 4) assert.doesNotMatch(shown, /[^•]/u);
        },
      ),
    );
  });
  for (const [masked, value, shown] of [
    [maskNoKk, '1708042311049901', '••••••••••••9901'],
    [maskNpwp, '001708007327000', '•••••••••••7000'],
    [maskNpwp, '0001708007327000', '••••••••••••7000'],
    [maskNpwp, '001708008327000', '•••••••••••••••'], // the check digit is wrong
    [maskNitku, '0001708007327000000001', '••••••••••••••••••0001'],
    [maskNip, '199001012014021901', '••••••••••••••1901'],
    [maskNip, '199013012014021901', '••••••••••••••••••'],
    [maskNoRekening, '0000000012', '••••••0012'],
    [maskVirtualAccount, '8877001234567890', '••••••••••••7890'],
    [maskBpjsKesehatan, '0001234567890', '•••••••••7890'],
    [maskKpj, '12034567890', '•••••••7890'],
    [maskNoRm, '045167', '••••67'],
    [maskNoRm, '000000', '••••••'],
  ] as const) {
    it(`of an identifier ${value} shows ${shown}`, () => assert.equal(masked(value), shown));
  }
  it('never shows a value that is shorter than what it would keep', () => {
    fc.assert(fc.property(fc.string({maxLength: 4}), value => assert.ok(!/[^•]/u.test(maskEnd(value)))));
    assert.equal(maskPhone('0812'), '••••');
    assert.equal(maskEmail('tanpa-domain'), '•'.repeat(12));
    assert.equal(maskName('x'), '•');
    assert.equal(maskEnd('J18.9', 0), '•••••');
  });
});

describe('what a screen reader says (identifiers.md 1.5)', () => {
  for (const [label, value, kind, said] of [
    ['NIK', '1708040101909901', 'nik', 'NIK, empat angka terakhir 9901'],
    ['Nomor HP', '+6281200001234', 'phone', 'Nomor HP, tiga angka terakhir 234'],
    ['Nomor RM', '045167', 'lastTwo', 'Nomor RM, dua angka terakhir 67'],
    ['NIK', '170804010190990', 'nik', 'NIK, disembunyikan'],
    ['Nama', 'Siti Aminah', 'name', 'Nama, disembunyikan'],
    ['Tanggal lahir', '1990-05-17', 'birthDate', 'Tanggal lahir, disembunyikan'],
    ['Email', 'warga@mail.id', 'email', 'Email, disembunyikan'],
  ] as const) {
    it(said, () => assert.equal(maskLabel(label, value, kind), said));
  }
  it('is said of any mask', () => {
    assert.equal(
      maskedLabel('Rekening', maskNoRekening('0000000012')),
      'Rekening, empat angka terakhir 0012',
    );
    assert.equal(maskedLabel('NPWP', '•••••'), 'NPWP, disembunyikan');
  });
  it('is said in English too', () => {
    assert.equal(maskLabel('NIK', '1708040101909901', 'nik', 'en'), 'NIK, last four digits 9901');
    assert.equal(maskLabel('Name', 'Siti', 'name', 'en'), 'Name, hidden');
  });
  it('says the last four of a NIK where no kind is given', () => {
    assert.equal(maskLabel('NIK', '1708040101909901'), 'NIK, empat angka terakhir 9901');
    assert.equal(maskLabel('NIK', '170804010190990'), 'NIK, disembunyikan');
  });
});
