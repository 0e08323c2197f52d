import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {expect} from '@open-wc/testing';
import {adopt, clearPage, parsed} from '../../../../tests/components/page.ts';
import './index.ts';
import {dateFieldTemplate} from './date-field.html.ts';

describe('<kph-date-field>', () => {
  fieldContract('kph-date-field', {
    template: dateFieldTemplate,
    bare: ({required}) =>
      html`<kph-date-field name="isian" label="Isian" ?required=${required}></kph-date-field>`,
    answer: async () => {
      await sendKeys({type: '24'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: 'November'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: '2026'});
    },
    posted: [['isian', '2026-11-24']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '31'});
        await sendKeys({press: 'Tab'});
        await sendKeys({type: '2'});
        await sendKeys({press: 'Tab'});
        await sendKeys({type: '2026'});
      },
      fault: 'tgl.tidak_ada',
    },
    missing: 'isian.kosong',
    enter: true,
    single: false,
    readonly: true,
  });

  it('has three named boxes without JavaScript', () => {
    const page = parsed(dateFieldTemplate({name: 'mulai', label: 'Mulai', value: '2026-11-24'}));
    const boxes = [...page.querySelectorAll('input')].map(({name, value}) => [name, value]);
    expect(boxes).to.deep.equal([
      ['mulai.hari', '24'],
      ['mulai.bulan', '11'],
      ['mulai.tahun', '2026'],
    ]);
  });

  it('spreads a pasted date over the boxes', async () => {
    const root = await adopt(dateFieldTemplate({name: 'mulai', label: 'Mulai'}));
    root.querySelector('input')!.focus();
    await sendKeys({type: '24/11/2026'});
    expect(root.querySelector('kph-date-field')!.value).to.equal('2026-11-24');
    expect([...root.querySelectorAll('input')].map(box => box.value)).to.deep.equal(['24', '11', '2026']);
    clearPage();
  });
});
