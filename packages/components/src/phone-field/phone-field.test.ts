import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {phoneFieldTemplate} from './phone-field.html.ts';

describe('<kph-phone-field>', () => {
  fieldContract('kph-phone-field', {
    template: phoneFieldTemplate,
    bare: ({required}) =>
      html`<kph-phone-field name="isian" label="Isian" ?required=${required}></kph-phone-field>`,
    answer: async () => {
      await sendKeys({type: '0812 0000 1234'});
    },
    posted: [['isian', '+6281200001234']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '0812345'});
      },
      fault: 'hp.pendek',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });
});
