import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {nameFault} from './name-fault.ts';
import {nameFieldTemplate} from './name-field.html.ts';

describe('<kph-name-field>', () => {
  fieldContract('kph-name-field', {
    template: nameFieldTemplate,
    bare: ({required}) =>
      html`<kph-name-field name="isian" label="Isian" ?required=${required}></kph-name-field>`,
    answer: async () => {
      await sendKeys({type: ' Siti   Aminah, S.Kep. '});
    },
    posted: [['isian', 'Siti Aminah, S.Kep.']],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'Siti 4minah'});
      },
      fault: 'nama.angka',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('takes the names people have', () => {
    for (const name of [
      'Suharto',
      'Nur',
      'Ma’mun',
      "A'isyah binti Al-Farisi",
      'dr. H. Édith, M.Kes.',
      'I Gusti (Alm.)',
    ])
      expect(nameFault(name), name).to.equal(undefined);
  });

  it('refuses what is no name', () => {
    expect(nameFault('A')?.code).to.equal('teks.pendek');
    expect(nameFault('siti@contoh.id')).to.deep.equal({code: 'nama.bentuk', params: {i: 5, c: '@'}});
    expect(nameFault('a'.repeat(101))?.code).to.equal('teks.panjang');
  });
});
