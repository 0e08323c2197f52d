import {expect} from '@open-wc/testing';
import {nestEntries} from './form-values.ts';

describe('nestEntries', () => {
  it('nests by dots, makes lists of numbers and of names that occur twice', () => {
    const entries: [string, string][] = [
      ['nama', 'Siti'],
      ['anggota.0.nik', '1'],
      ['anggota.1.nik', '2'],
      ['lokasi.0', '17.08.01.2001'],
      ['pilihan', 'A'],
      ['pilihan', 'B'],
    ];
    expect(nestEntries(entries)).to.deep.equal({
      nama: 'Siti',
      anggota: [{nik: '1'}, {nik: '2'}],
      lokasi: ['17.08.01.2001'],
      pilihan: ['A', 'B'],
    });
  });

  it('does not reach into prototypes', () => {
    nestEntries([
      ['__proto__.jahat', 'ya'],
      ['constructor.prototype.jahat', 'ya'],
    ]);
    expect(({} as Record<string, unknown>).jahat).to.equal(undefined);
  });
});
