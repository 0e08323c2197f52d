import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {expect} from '@open-wc/testing';
import {clearPage, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {numberFieldTemplate} from './number-field.html.ts';

describe('<kph-number-field>', () => {
  fieldContract('kph-number-field', {
    template: frame => numberFieldTemplate({...frame, decimals: 2, max: 100}),
    bare: ({required}) =>
      html`<kph-number-field name="isian" label="Isian" decimals="2" max="100" ?required=${required}></kph-number-field>`,
    answer: async () => {
      await sendKeys({type: '12,5'});
    },
    posted: [['isian', '12,5']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '120'});
      },
      fault: 'angka.besar',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('takes 1.200 for one thousand two hundred, and gives it as a number', async () => {
    const root = await show(html`<kph-number-field name="luas" label="Luas"></kph-number-field>`);
    const field = root.querySelector('kph-number-field')!;
    field.focus();
    await sendKeys({type: '1.200'});
    expect(field.value).to.equal('1200');
    expect(field.formValue).to.equal(1200);
    clearPage();
  });
});
