import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {nipFieldTemplate} from './nip-field.html.ts';

describe('<kph-nip-field>', () => {
  fieldContract('kph-nip-field', {
    template: nipFieldTemplate,
    bare: ({required}) =>
      html`<kph-nip-field name="isian" label="Isian" ?required=${required}></kph-nip-field>`,
    answer: async () => {
      await sendKeys({type: '19900101 201402 1 901'});
    },
    posted: [['isian', '199001012014021901']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '1990'});
      },
      fault: 'nip.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });
});
