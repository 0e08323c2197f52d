import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {expect} from '@open-wc/testing';
import {clearPage, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {rupiahFieldTemplate} from './rupiah-field.html.ts';

describe('<kph-rupiah-field>', () => {
  fieldContract('kph-rupiah-field', {
    template: rupiahFieldTemplate,
    bare: ({required}) =>
      html`<kph-rupiah-field name="isian" label="Isian" ?required=${required}></kph-rupiah-field>`,
    answer: async () => {
      await sendKeys({type: '1610000'});
    },
    posted: [['isian', '1610000.00']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '1,610,000'});
      },
      fault: 'rp.koma',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('sets the dots when the person leaves', async () => {
    const root = await show(html`<kph-rupiah-field name="nilai" label="Nilai"></kph-rupiah-field>`);
    const field = root.querySelector('kph-rupiah-field')!;
    field.focus();
    await sendKeys({type: 'Rp 1610000'});
    await sendKeys({press: 'Tab'});
    expect(field.control.value).to.equal('1.610.000');
    clearPage();
  });
});
