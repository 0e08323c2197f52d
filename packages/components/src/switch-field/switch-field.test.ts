import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {switchFieldTemplate} from './switch-field.html.ts';

/** The word for its state that can be seen. */
function word(root: HTMLElement): string {
  return root.querySelector<HTMLElement>('.kph-switch-state')!.innerText;
}

describe('<kph-switch-field>', () => {
  fieldContract('kph-switch-field', {
    template: switchFieldTemplate,
    bare: ({required}) =>
      html`<kph-switch-field name="isian" label="Isian" ?required=${required}></kph-switch-field>`,
    answer: async () => {
      await sendKeys({press: 'Space'});
    },
    posted: [['isian', 'true']],
    missing: 'saklar.wajib',
    enter: true,
    single: false,
    readonly: false,
  });

  it('says in a word whether it is on', async () => {
    const root = await adopt(switchFieldTemplate({name: 'kabar', label: 'Kabar'}));
    expect(word(root)).to.equal('Mati');
    root.querySelector('label')!.click();
    expect(word(root)).to.equal('Nyala');
    expect(root.querySelector('kph-switch-field')!.checked).to.equal(true);
  });

  it('takes words of its own and follows the language of the page', async () => {
    const root = await show(
      html`<kph-switch-field name="a" label="A" on="Tampil" off="Tersembunyi"></kph-switch-field
        ><kph-switch-field name="b" label="B"></kph-switch-field>`,
    );
    document.documentElement.lang = 'en';
    await settled(root);
    const words = [...root.querySelectorAll<HTMLElement>('.kph-switch-state')].map(one => one.innerText);
    expect(words).to.deep.equal(['Tersembunyi', 'Off']);
    document.documentElement.lang = 'id';
  });
});
