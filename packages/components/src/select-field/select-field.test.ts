import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
const options = [
  {value: 'A', label: 'Apel'},
  {value: 'B', label: 'Beras', hint: 'Bukan gabah'},
];
import './index.ts';
import {selectFieldTemplate} from './select-field.html.ts';

describe('<kph-select-field>', () => {
  fieldContract('kph-select-field', {
    template: frame => selectFieldTemplate({...frame, options}),
    bare: ({required}) =>
      html`<kph-select-field name="isian" label="Isian" .choices=${options} ?required=${required}></kph-select-field>`,
    answer: async () => {
      await sendKeys({type: 'Ber'});
    },
    posted: [['isian', 'B']],
    missing: 'pilihan.kosong',
    enter: false,
    single: true,
    readonly: false,
  });
});
