import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
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
});
