import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {timeFieldTemplate} from './time-field.html.ts';

describe('<kph-time-field>', () => {
  fieldContract('kph-time-field', {
    template: timeFieldTemplate,
    bare: ({required}) =>
      html`<kph-time-field name="isian" label="Isian" ?required=${required}></kph-time-field>`,
    answer: async () => {
      const input = document.activeElement as HTMLInputElement;
      input.value = '09:05'; // the keys of a picker depend on the language of the browser
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await sendKeys({press: 'Tab'});
    },
    posted: [['isian', '09:05']],
    missing: 'isian.kosong',
    enter: false,
    single: true,
    readonly: true,
  });
});
