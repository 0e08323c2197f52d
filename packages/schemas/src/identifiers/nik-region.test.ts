import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {regencyCodes} from '../wilayah/regency-codes.ts';
import {nikRegionSteps, nikRegionWarnings} from './nik-region.ts';
import {nikFault} from './nik.ts';

describe('the region in a NIK (identifiers.md 2.1)', () => {
  const steps = nikRegionSteps(regencyCodes(), kepahiang);
  const codes = (digits: string): string[] => nikRegionWarnings(digits, steps).map(({code}) => code);

  for (const [digits, warnings, why] of [
    ['1708040101909901', [], 'a kecamatan of Kepahiang'],
    ['1702011507609903', [], 'registered before the regency was split off'],
    ['1708004101900001', ['nik.peringatan.kecamatan'], 'kecamatan 00'],
    ['1708090101909901', ['nik.peringatan.kecamatan'], 'only eight kecamatan'],
    ['9101011005759906', ['nik.peringatan.wilayah'], 'retired in 2022, valid for life'],
    ['1799010101909901', ['nik.peringatan.wilayah'], 'a regency nobody knows'],
  ] as const) {
    it(`${digits} is right and ${warnings.length > 0 ? `says ${warnings[0]}` : 'says nothing'}: ${why}`, () => {
      assert.equal(nikFault(digits, '2026-11-24'), undefined);
      assert.deepEqual(codes(digits), warnings);
    });
  }
  it('says nothing about kecamatan where no regency is given', () => {
    assert.deepEqual(nikRegionWarnings('1708090101909901', nikRegionSteps(regencyCodes())), []);
  });
});
