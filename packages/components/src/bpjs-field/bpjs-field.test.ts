import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {show} from '../../../../tests/components/page.ts';
import './index.ts';
import {bpjsFieldTemplate} from './bpjs-field.html.ts';

describe('<kph-bpjs-field>', () => {
  fieldContract('kph-bpjs-field', {
    template: bpjsFieldTemplate,
    bare: ({required}) =>
      html`<kph-bpjs-field name="isian" label="Isian" ?required=${required}></kph-bpjs-field>`,
    answer: async () => {
      await sendKeys({type: '0000 0000 00017'});
    },
    posted: [['isian', '0000000000017']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '00012'});
      },
      fault: 'bpjs.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('takes a NIK where the page says so, and only there', async () => {
    const root = await show(
      html`<kph-bpjs-field name="a" label="A" value="1708004101900001"></kph-bpjs-field
        ><kph-bpjs-field name="b" label="B" value="1708004101900001" or-nik></kph-bpjs-field>`,
    );
    const [card, either] = [...root.querySelectorAll('kph-bpjs-field')];
    expect(card!.fault?.code).to.equal('bpjs.panjang');
    expect(either!.fault).to.equal(undefined);
    either!.value = '170800410190';
    either!.reportValidity();
    expect(either!.querySelector('.kph-error')!.textContent).to.equal(
      'Isi 13 angka nomor kartu BPJS Kesehatan atau 16 angka NIK; Anda mengetik 12 angka.',
    );
  });
});
