import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {show} from '../../../../tests/components/page.ts';
import './index.ts';
import {kkFieldTemplate} from './kk-field.html.ts';

describe('<kph-kk-field>', () => {
  fieldContract('kph-kk-field', {
    template: kkFieldTemplate,
    bare: ({required}) =>
      html`<kph-kk-field name="isian" label="Isian" ?required=${required}></kph-kk-field>`,
    answer: async () => {
      await sendKeys({type: '1708 0023 1104 9901'});
    },
    posted: [['isian', '1708002311049901']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '17080023'});
      },
      fault: 'kk.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('recognises a NIK typed in its place', async () => {
    const root = await show(
      html`<kph-kk-field name="kk" label="Nomor KK" value="1708004510900001"></kph-kk-field>`,
    );
    const field = root.querySelector('kph-kk-field')!;
    expect(field.fault?.code).to.equal('kk.nik_terketik');
    field.reportValidity();
    expect(root.querySelector('.kph-error')!.textContent).to.equal(
      'Ini tampaknya NIK, bukan nomor KK. Nomor KK ada di bagian atas Kartu Keluarga.',
    );
  });
});
