import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {show} from '../../../../tests/components/page.ts';
import './index.ts';
import {npwpFieldTemplate} from './npwp-field.html.ts';

describe('<kph-npwp-field>', () => {
  fieldContract('kph-npwp-field', {
    template: npwpFieldTemplate,
    bare: ({required}) =>
      html`<kph-npwp-field name="isian" label="Isian" ?required=${required}></kph-npwp-field>`,
    answer: async () => {
      await sendKeys({type: '0001.7080.0732.7000'});
    },
    posted: [['isian', '0001708007327000']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '0001708017327000'});
      },
      fault: 'npwp.cek',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('takes the older number as printed on the card', async () => {
    const root = await show(html`<kph-npwp-field name="npwp" label="NPWP"></kph-npwp-field>`);
    const field = root.querySelector('kph-npwp-field')!;
    field.focus();
    await sendKeys({type: '00.170.800.7-327.000'});
    expect(field.value).to.equal('001708007327000');
    expect(field.fault).to.equal(undefined);
  });

  it('says what is wrong with a NIK that was typed as NPWP', async () => {
    const root = await show(
      html`<kph-npwp-field name="npwp" label="NPWP" value="1708007202900001"></kph-npwp-field>`,
    );
    const field = root.querySelector('kph-npwp-field')!;
    field.reportValidity();
    expect(root.querySelector('.kph-error')!.textContent).to.contain(
      'adalah NIK. Angka ke-7 sampai ke-12 NIK',
    );
  });
});
