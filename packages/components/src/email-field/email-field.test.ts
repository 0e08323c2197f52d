import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {emailFieldTemplate} from './email-field.html.ts';

describe('<kph-email-field>', () => {
  fieldContract('kph-email-field', {
    template: emailFieldTemplate,
    bare: ({required}) =>
      html`<kph-email-field name="isian" label="Isian" ?required=${required}></kph-email-field>`,
    answer: async () => {
      await sendKeys({type: 'warga@CONTOH.id'});
    },
    posted: [['isian', 'warga@contoh.id']],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'warga@contoh'});
      },
      fault: 'email.bentuk',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });
});
