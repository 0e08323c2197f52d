import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {noRmFieldTemplate} from './no-rm-field.html.ts';

describe('<kph-no-rm-field>', () => {
  fieldContract('kph-no-rm-field', {
    template: noRmFieldTemplate,
    bare: ({required}) =>
      html`<kph-no-rm-field name="isian" label="Isian" ?required=${required}></kph-no-rm-field>`,
    answer: async () => {
      await sendKeys({type: '000123'});
    },
    posted: [['isian', '000123']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '12'});
      },
      fault: 'rm.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });
});
