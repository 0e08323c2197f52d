import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {datetimeFieldTemplate} from './datetime-field.html.ts';

describe('<kph-datetime-field>', () => {
  fieldContract('kph-datetime-field', {
    template: datetimeFieldTemplate,
    bare: ({required}) =>
      html`<kph-datetime-field name="isian" label="Isian" ?required=${required}></kph-datetime-field>`,
    answer: async () => {
      const input = document.activeElement as HTMLInputElement;
      input.value = '2026-11-24T09:05'; // the keys of a picker depend on the language of the browser
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await sendKeys({press: 'Tab'});
    },
    posted: [['isian', '2026-11-24T09:05:00+07:00']],
    missing: 'isian.kosong',
    enter: false,
    single: true,
    readonly: true,
  });
});
