import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {expect} from '@open-wc/testing';
import {bringToFront, clearPage, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {nikFieldTemplate} from './nik-field.html.ts';

describe('<kph-nik-field>', () => {
  fieldContract('kph-nik-field', {
    template: nikFieldTemplate,
    bare: ({required}) =>
      html`<kph-nik-field name="isian" label="Isian" ?required=${required}></kph-nik-field>`,
    answer: async () => {
      await sendKeys({type: '170800 410190 0001'});
    },
    posted: [['isian', '1708004101900001']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '1708'});
      },
      fault: 'nik.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('says which digits are wrong, in Indonesian, once the person leaves the field', async () => {
    const root = await show(html`<kph-nik-field name="nik" label="NIK"></kph-nik-field>`);
    const field = root.querySelector('kph-nik-field')!;
    await bringToFront();
    field.focus();
    await sendKeys({type: '1708007202900001'}); // day 72: neither 01-31 nor 41-71
    await sendKeys({press: 'Tab'});
    await settled(root);
    expect(root.querySelector('.kph-error')!.textContent).to.equal(
      'Angka ke-7 sampai ke-12 NIK (720290) bukan tanggal lahir yang mungkin. Cocokkan kembali dengan KTP-el.',
    );
    await expect(field).to.be.accessible();
    clearPage();
  });

  it('shows it unbroken as on the card once it is left', async () => {
    const root = await show(html`<kph-nik-field name="nik" label="NIK"></kph-nik-field>`);
    const field = root.querySelector('kph-nik-field')!;
    await bringToFront();
    field.focus();
    await sendKeys({type: '1708.0041.0190.0001'});
    await sendKeys({press: 'Tab'});
    await settled(root);
    expect(field.control.value).to.equal('1708004101900001');
    expect(field.value).to.equal('1708004101900001');
    clearPage();
  });
});
