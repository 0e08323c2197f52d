import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {textFieldTemplate} from './text-field.html.ts';

describe('<kph-text-field>', () => {
  fieldContract('kph-text-field', {
    template: frame => textFieldTemplate({...frame, maxLength: 10}),
    bare: ({required}) =>
      html`<kph-text-field name="isian" label="Isian" max-length="10" ?required=${required}></kph-text-field>`,
    answer: async () => {
      await sendKeys({type: 'Siti'});
    },
    posted: [['isian', 'Siti']],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'Siti Aminah Binti Ali'});
      },
      fault: 'teks.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });
});
