import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {ratingScaleTemplate} from './rating-scale.html.ts';

describe('<kph-rating-scale>', () => {
  fieldContract('kph-rating-scale', {
    template: ratingScaleTemplate,
    bare: ({required}) =>
      html`<kph-rating-scale name="isian" label="Isian" ?required=${required}></kph-rating-scale>`,
    answer: async () => {
      await sendKeys({press: 'ArrowRight'});
    },
    posted: [['isian', '2']],
    missing: 'pilihan.kosong',
    enter: true,
    single: false,
    readonly: false,
  });

  it('gives the form a number, and names each face with its word alone', async () => {
    const root = await adopt(ratingScaleTemplate({name: 'nilai', label: 'Nilai'}));
    const field = root.querySelector('kph-rating-scale')!;
    expect(field.formValue).to.equal(undefined);
    root.querySelectorAll('label')[2]!.click();
    expect(field.formValue).to.equal(3);
    const words = [...root.querySelectorAll('label')].map(label => label.textContent.trim());
    expect(words).to.deep.equal(['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik']);
  });

  it('follows the language of the page', async () => {
    const root = await show(html`<kph-rating-scale name="nilai" label="Nilai"></kph-rating-scale>`);
    document.documentElement.lang = 'en';
    await settled(root);
    expect(root.querySelector('label')!.textContent.trim()).to.equal('Not good');
    document.documentElement.lang = 'id';
  });
});
