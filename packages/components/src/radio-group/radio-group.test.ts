import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {expect} from '@open-wc/testing';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {clearPage, settled, show} from '../../../../tests/components/page.ts';
const options = [
  {value: 'A', label: 'Apel'},
  {value: 'B', label: 'Beras', hint: 'Bukan gabah'},
];
import './index.ts';
import {radioGroupTemplate} from './radio-group.html.ts';

describe('<kph-radio-group>', () => {
  fieldContract('kph-radio-group', {
    template: frame => radioGroupTemplate({...frame, options}),
    bare: ({required}) =>
      html`<kph-radio-group name="isian" label="Isian" .choices=${options} ?required=${required}></kph-radio-group>`,
    answer: async () => {
      await sendKeys({press: 'ArrowDown'});
    },
    posted: [['isian', 'B']],
    missing: 'pilihan.kosong',
    enter: true,
    single: false,
    readonly: false,
  });

  it('demands an answer although its first choice was taken out, and leads to one that can be chosen', async () => {
    const root = await show(radioGroupTemplate({name: 'isian', label: 'Isian', options, required: true}));
    const group = root.querySelector('kph-radio-group')!;
    const [first, second] = [...group.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    first.closest<HTMLElement>('.kph-choice')!.hidden = true;
    group.required = true;
    first.disabled = true;
    await settled(root);
    expect(group.reportValidity()).to.equal(false);
    expect(root.querySelector('.kph-error')!.textContent).to.equal('Pilih isian.');
    group.disabled = true;
    await settled(root);
    group.disabled = false;
    await settled(root);
    expect(first.disabled).to.equal(true);
    group.focus();
    expect(document.activeElement).to.equal(second);
    clearPage();
  });
});
