import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {checkboxTemplate} from './checkbox.html.ts';

describe('<kph-checkbox>', () => {
  fieldContract('kph-checkbox', {
    template: checkboxTemplate,
    bare: ({required}) =>
      html`<kph-checkbox name="isian" label="Isian" ?required=${required}></kph-checkbox>`,
    answer: async () => {
      await sendKeys({press: 'Space'});
    },
    posted: [['isian', 'true']],
    missing: 'centang.wajib',
    enter: true,
    single: false,
    readonly: false,
  });
});
