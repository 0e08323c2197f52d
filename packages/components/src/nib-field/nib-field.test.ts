import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {nibFieldTemplate} from './nib-field.html.ts';

describe('<kph-nib-field>', () => {
  fieldContract('kph-nib-field', {
    template: nibFieldTemplate,
    bare: ({required}) =>
      html`<kph-nib-field name="isian" label="Isian" ?required=${required}></kph-nib-field>`,
    answer: async () => {
      await sendKeys({type: '9120 0012 34567'});
    },
    posted: [['isian', '9120001234567']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '9120'});
      },
      fault: 'nib.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });
});
