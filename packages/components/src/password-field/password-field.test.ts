import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, parsed, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {passwordFieldTemplate} from './password-field.html.ts';

describe('<kph-password-field>', () => {
  fieldContract('kph-password-field', {
    template: frame => passwordFieldTemplate({...frame, minLength: 8}),
    bare: ({required}) =>
      html`<kph-password-field name="isian" label="Isian" min-length="8" ?required=${required}></kph-password-field>`,
    answer: async () => {
      await sendKeys({type: ' kopi hitam '});
    },
    posted: [['isian', ' kopi hitam ']],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'kopi'});
      },
      fault: 'teks.pendek',
    },
    missing: 'isian.kosong',
    enter: true,
    single: true,
    readonly: true,
  });

  it('shows and hides what was typed, says so, and keeps the caret’s field', async () => {
    const root = await adopt(passwordFieldTemplate({name: 'sandi', label: 'Kata sandi', required: true}));
    const input = root.querySelector('input')!;
    const button = root.querySelector('button')!;
    input.focus();
    await sendKeys({type: 'rahasia'});
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(button);
    await sendKeys({press: 'Space'});
    expect(input.type).to.equal('text');
    expect(button.textContent).to.equal('Sembunyikan');
    expect(root.querySelector('.kph-hidden')!.textContent).to.equal('Kata sandi sekarang terlihat.');
    await expect(root).to.be.accessible();
    await sendKeys({press: 'Space'});
    expect(input.type).to.equal('password');
    expect(input.value).to.equal('rahasia');
  });

  it('is hidden again when the form goes', async () => {
    const field = passwordFieldTemplate({name: 'sandi', label: 'Kata sandi'});
    const root = await adopt(html`<form>${field}<button id="kirim">Kirim</button></form>`);
    const form = root.querySelector('form')!;
    form.addEventListener('submit', event => event.preventDefault());
    root.querySelector<HTMLButtonElement>('.kph-password-show')!.click();
    expect(root.querySelector('input')!.type).to.equal('text');
    form.requestSubmit();
    expect(root.querySelector('input')!.type).to.equal('password');
  });

  it('tells that Caps Lock is on while typing', async () => {
    const root = await adopt(passwordFieldTemplate({name: 'sandi', label: 'Kata sandi'}));
    const input = root.querySelector('input')!;
    const caps = root.querySelector<HTMLElement>('.kph-password-caps')!;
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'A', modifierCapsLock: true}));
    expect(caps.hidden).to.equal(false);
    expect(caps.textContent).to.equal('Huruf besar (Caps Lock) sedang menyala.');
    input.dispatchEvent(new KeyboardEvent('keyup', {key: 'a'}));
    expect(caps.hidden).to.equal(true);
  });

  it('lets the password manager know which password it is, and never writes one into the page', async () => {
    const current = parsed(passwordFieldTemplate({name: 'a', label: 'A'})).querySelector('input')!;
    const fresh = parsed(passwordFieldTemplate({name: 'a', label: 'A', isNew: true})).querySelector('input')!;
    expect(current.autocomplete).to.equal('current-password');
    expect(fresh.autocomplete).to.equal('new-password');
    const root = await show(
      html`<kph-password-field name="a" label="A" value="bocor" is-new></kph-password-field>`,
    );
    expect(root.querySelector('input')!.hasAttribute('value')).to.equal(false);
    expect(root.querySelector('input')!.value).to.equal('');
    expect(root.querySelector('input')!.autocomplete).to.equal('new-password');
  });

  it('speaks the language of the page', async () => {
    const root = await adopt(passwordFieldTemplate({name: 'sandi', label: 'Kata sandi'}));
    document.documentElement.lang = 'en';
    await settled(root);
    expect(root.querySelector('button')!.textContent).to.equal('Show');
    document.documentElement.lang = 'id';
  });
});
