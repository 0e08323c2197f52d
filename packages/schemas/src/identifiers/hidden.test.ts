import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shownInLog, shownOnScreen} from './hidden.ts';
import {identifierKind, identifierKinds} from './registry.ts';

const kind = (name: string) => identifierKind(name)!;

describe('what may be seen of a value (identifiers.md 1.5)', () => {
  for (const [name, value, text, spoken, log] of [
    ['nik', '1708040101909901', '••••••••••••9901', 'NIK, empat angka terakhir 9901', '[NIK]'],
    ['noKk', '1708042311049901', '••••••••••••9901', 'Nomor KK, empat angka terakhir 9901', '[KK]'],
    ['npwp', '001708007327000', '•••••••••••7000', 'NPWP, empat angka terakhir 7000', '[NPWP]'],
    [
      'nitku',
      '0001708007327000000001',
      '••••••••••••••••••0001',
      'NITKU, empat angka terakhir 0001',
      '[NPWP]',
    ],
    ['nip', '199001012014021901', '••••••••••••••1901', 'NIP, empat angka terakhir 1901', '[NIP]'],
    ['phone', '+6281200001234', '+62812•••••234', 'Nomor HP, tiga angka terakhir 234', '[HP]'],
    ['email', 'warga@contoh.id', 'w••••@contoh.id', 'Alamat email, disembunyikan', '[EMAIL]'],
    [
      'noRekening',
      '0000000000123',
      '•••••••••0123',
      'Nomor rekening, empat angka terakhir 0123',
      '[REKENING]',
    ],
    [
      'virtualAccount',
      '8877001234567890',
      '••••••••••••7890',
      'Nomor VA, empat angka terakhir 7890',
      '[REKENING]',
    ],
    ['bpjsKesehatan', '0001234567890', '•••••••••7890', 'Nomor BPJS, empat angka terakhir 7890', '[BPJS]'],
    ['kpj', '12034567890', '•••••••7890', 'KPJ, empat angka terakhir 7890', '[BPJS]'],
    ['noRm', '000123', '••••23', 'Nomor rekam medis, dua angka terakhir 23', '[RM]'],
    ['sep', '0702R0011126V000001', '•'.repeat(19), 'Nomor SEP, disembunyikan', undefined],
    ['icd10', 'J18.9', '•••••', 'Kode ICD-10, disembunyikan', undefined],
  ] as const) {
    it(`${name} is ${text}, and ${log ?? 'left out'} in a log`, () => {
      assert.deepEqual(shownOnScreen(kind(name), value), {text, spoken});
      assert.equal(shownInLog(kind(name), value), log);
    });
  }
  it('public numbers stay whole, also in logs', () => {
    for (const name of ['str', 'sip', 'nomorSp2d', 'kodeRekening', 'kodeSkpd', 'nib', 'qris']) {
      const value = kind(name).meta.examples[0]!;
      assert.deepEqual(shownOnScreen(kind(name), value), {text: value});
      assert.equal(shownInLog(kind(name), value), value);
    }
  });
  it('what fails its rule is hidden whole: a wrong number may still be somebody’s', () => {
    for (const one of identifierKinds.filter(({meta}) => meta.hide))
      assert.match(shownOnScreen(one, 'salah-12345').text, /^•+$/, one.name);
  });
  it('says it in English where asked, and leaves nothing as nothing', () => {
    assert.equal(shownOnScreen(kind('nik'), '1708040101909901', 'en').spoken, 'NIK, last four digits 9901');
    assert.deepEqual(shownOnScreen(kind('nik'), ''), {text: ''});
  });
});
