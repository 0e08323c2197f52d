import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {mask, maskEmail, maskEnd, maskLabel, maskName, maskPhone} from './masking.ts';

describe('masking (identifiers.md 1.5, services.md 3.13)', () => {
  for (const [kind, value, shown] of [
    ['nik', '1708040101909901', '••••••••••••9901'],
    ['nik', '170804010190990', '•••••••••••••••'],
    ['phone', '+6281200001234', '+62812•••••234'],
    ['email', 'warga@mail.id', 'w••••@mail.id'],
    ['email', 'w@mail.id', '•@mail.id'],
    ['email', 'namapanjangsekali@mail.id', 'n•••••••••@mail.id'],
    ['name', 'Siti Aminah', 'S••• A•••••'],
    ['name', 'A Siti', '• S•••'],
    ['birthDate', '1990-05-17', '••-••-1990'],
    ['lastTwo', '045167', '••••67'],
    ['name', '', ''],
  ] as const) {
    it(`${kind} ${value} shows ${shown || 'nothing'}`, () => assert.equal(mask(kind, value), shown));
  }
  it('tells screen readers the last four digits instead of bullets', () => {
    assert.equal(maskLabel('NIK', '1708040101909901'), 'NIK, empat angka terakhir 9901');
  });
  it('never shows a value that is shorter than what it would keep', () => {
    fc.assert(fc.property(fc.string({maxLength: 4}), value => assert.ok(!/[^•]/u.test(maskEnd(value)))));
    assert.equal(maskPhone('0812'), '••••');
    assert.equal(maskEmail('tanpa-domain'), '•'.repeat(12));
    assert.equal(maskName('x'), '•');
  });
});
