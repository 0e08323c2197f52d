import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
const options = [
  {value: 'A', label: 'Apel'},
  {value: 'B', label: 'Beras', hint: 'Bukan gabah'},
];
import './index.ts';
import {checkboxGroupTemplate} from './checkbox-group.html.ts';

describe('<kph-checkbox-group>', () => {
  fieldContract('kph-checkbox-group', {
    template: frame => checkboxGroupTemplate({...frame, options}),
    bare: ({required}) =>
      html`<kph-checkbox-group name="isian" label="Isian" .choices=${options} ?required=${required}></kph-checkbox-group>`,
    answer: async () => {
      await sendKeys({press: 'Space'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
    },
    posted: [
      ['isian', 'A'],
      ['isian', 'B'],
    ],
    missing: 'pilihan.kosong',
    enter: true,
    single: false,
    readonly: false,
  });
});
