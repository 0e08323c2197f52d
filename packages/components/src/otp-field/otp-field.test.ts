import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, clearPage, parsed, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {otpFieldTemplate, type OtpFieldOptions} from './otp-field.html.ts';
import type {OtpField} from './otp-field.ts';

async function page(
  more: Partial<OtpFieldOptions> = {},
): Promise<{root: HTMLElement; field: OtpField; button: HTMLButtonElement}> {
  const options = {name: 'kode', label: 'Kode OTP', required: true, resend: true, ...more};
  const root = await adopt(html`<form>${otpFieldTemplate(options)}<button id="kirim">Kirim</button></form>`);
  return {
    root,
    field: root.querySelector('kph-otp-field')!,
    button: root.querySelector('.kph-otp-resend > button')!,
  };
}

describe('<kph-otp-field>', () => {
  fieldContract('kph-otp-field', {
    template: otpFieldTemplate,
    bare: ({required}) =>
      html`<kph-otp-field name="isian" label="Isian" ?required=${required}></kph-otp-field>`,
    answer: async () => {
      await sendKeys({type: '012 345'});
    },
    posted: [['isian', '012345']],
    spoil: {
      answer: async () => {
        await sendKeys({type: '0123'});
      },
      fault: 'otp.panjang',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('is offered by the phone from the message, with digits on the keyboard', () => {
    const input = parsed(otpFieldTemplate({name: 'kode', label: 'Kode'})).querySelector('input')!;
    expect(input.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(input.inputMode).to.equal('numeric');
    expect(input.maxLength).to.equal(-1); // a pasted code with spaces is not cut
  });

  it('says what is wrong with a code', async () => {
    const {root, field} = await page();
    field.value = '12345';
    field.reportValidity();
    expect(root.querySelector('.kph-error')!.textContent).to.equal(
      'Kode harus 6 angka; Anda mengetik 5 angka.',
    );
    clearPage();
  });

  it('lets people ask for another code once the time is over, and tells that alone', async () => {
    const {root, field, button} = await page({resendAfter: 1});
    let asked = 0;
    field.addEventListener('kph-resend', event => {
      event.preventDefault();
      asked += 1;
    });
    const status = root.querySelector('[role=status]')!;
    button.focus();
    expect(button.ariaDisabled).to.equal('true');
    expect(root.querySelector('.kph-otp-wait')!.textContent).to.equal(
      'Kode dapat diminta lagi setelah 1 detik.',
    );
    await sendKeys({press: 'Enter'});
    expect(asked).to.equal(0);
    expect(status.textContent).to.equal('');
    await new Promise(done => setTimeout(done, 1300));
    expect(status.textContent).to.equal('Belum menerima kode? Anda dapat memintanya lagi.');
    await expect(root).to.be.accessible();
    field.value = '123';
    await sendKeys({press: 'Enter'});
    expect(asked).to.equal(1);
    expect(status.textContent).to.equal('Kode baru sedang dikirim.');
    expect(field.value).to.equal('');
    expect(document.activeElement).to.equal(button);
    clearPage();
  });

  it('submits the form of its own where the page does not ask for the code itself', async () => {
    const root = await adopt(html`<form id="ulang"></form>
      <form id="utama">${otpFieldTemplate({name: 'kode', label: 'Kode', resendForm: 'ulang', resendAfter: 0})}</form>`);
    const submitted: string[] = [];
    root.addEventListener('submit', event => {
      event.preventDefault();
      submitted.push((event.target as HTMLElement).id);
    });
    root.querySelector<HTMLButtonElement>('.kph-otp-resend > button')!.click();
    expect(submitted).to.deep.equal(['ulang']);
    clearPage();
  });

  it('speaks the language of the page', async () => {
    const {root, button} = await page({resendAfter: 0});
    document.documentElement.lang = 'en';
    await settled(root);
    expect(button.textContent).to.equal('Send the code again');
    document.documentElement.lang = 'id';
    clearPage();
  });

  it('writes the button from attributes', async () => {
    const root = await show(
      html`<kph-otp-field name="k" label="Kode" resend resend-after="0" digits="4"></kph-otp-field>`,
    );
    expect(root.querySelector('.kph-otp-resend > button')).not.to.equal(null);
    root.querySelector('kph-otp-field')!.value = '0123';
    expect(root.querySelector('kph-otp-field')!.fault).to.equal(undefined);
    clearPage();
  });
});
