import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import './index.ts';
import {geoFieldTemplate} from './geo-field.html.ts';

describe('<kph-geo-field>', () => {
  fieldContract('kph-geo-field', {
    template: ({...frame}) => geoFieldTemplate(frame),
    bare: ({required}) =>
      html`<kph-geo-field name="isian" label="Isian" ?required=${required}></kph-geo-field>`,
    answer: async () => {
      await sendKeys({type: '-3,6289'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: '102,6445'});
    },
    posted: [
      ['isian.lat', '-3,6289'],
      ['isian.lon', '102,6445'],
      ['isian.akurasi_m', ''],
    ],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'utara'});
      },
      fault: 'geo.bentuk',
    },
    missing: 'geo.kosong',
    enter: true,
    single: false,
    readonly: true,
  });
});
