import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {expect} from '@open-wc/testing';
import {adopt, clearPage} from '../../../../tests/components/page.ts';
import './index.ts';
import {textareaFieldTemplate} from './textarea-field.html.ts';

describe('<kph-textarea-field>', () => {
  fieldContract('kph-textarea-field', {
    template: frame => textareaFieldTemplate({...frame, maxLength: 20}),
    bare: ({required}) =>
      html`<kph-textarea-field name="isian" label="Isian" max-length="20" ?required=${required}></kph-textarea-field>`,
    answer: async () => {
      await sendKeys({type: 'Jalan Lintas'});
    },
    posted: [['isian', 'Jalan Lintas']],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'Jalan Lintas Kepahiang Curup'});
      },
      fault: 'teks.panjang',
    },
    missing: 'isian.kosong',
    enter: false,
    single: true,
    readonly: true,
  });

  it('counts what is left while the person types, and what is too much', async () => {
    const root = await adopt(textareaFieldTemplate({name: 'alamat', label: 'Alamat', maxLength: 5}));
    const count = root.querySelector('.kph-count')!;
    expect(count.textContent).to.equal('5 huruf tersisa.');
    root.querySelector('textarea')!.focus();
    await sendKeys({type: 'abc'});
    expect(count.textContent).to.equal('2 huruf tersisa.');
    await sendKeys({type: 'defg'});
    expect(count.textContent).to.equal('2 huruf terlalu banyak.');
    clearPage();
  });
});
