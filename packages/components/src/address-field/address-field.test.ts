import {expect} from '@open-wc/testing';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, parsed, settled, show} from '../../../../tests/components/page.ts';
import {formValues} from '../form/form-values.ts';
import {regionGroups} from '../region-field/region-field.html.ts';
import {addressFieldTemplate, type AddressFieldOptions} from './address-field.html.ts';
import type {AddressField} from './address-field.ts';
import '../region-field/index.ts';
import '../text-field/index.ts';
import './index.ts';

const base = {name: 'alamat', label: 'Alamat', required: true, groups: regionGroups(kepahiang)};

async function page(
  more: Partial<AddressFieldOptions> = {},
): Promise<{root: HTMLElement; field: AddressField; form: HTMLFormElement}> {
  const root = await adopt(html`<form>${addressFieldTemplate({...base, ...more})}</form>`);
  return {root, field: root.querySelector('kph-address-field')!, form: root.querySelector('form')!};
}

function control(root: ParentNode, part: string): HTMLInputElement {
  return root.querySelector<HTMLInputElement>(`[name="alamat.${part}"]`)!;
}

function village(root: ParentNode, code: string): void {
  const list = control(root, 'desa');
  list.value = code;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('<kph-address-field>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('is five labelled native controls before any script has run', () => {
    const root = parsed(addressFieldTemplate(base));
    const names = [...root.querySelectorAll<HTMLInputElement>('input, select')].map(({name}) => name);
    expect(names).to.deep.equal(['alamat.jalan', 'alamat.rt', 'alamat.rw', 'alamat.desa', 'alamat.kodepos']);
    for (const {id} of root.querySelectorAll('input, select'))
      expect(root.querySelector(`label[for="${id}"]`), id).not.to.equal(null);
  });

  it('posts dotted names, which the form reads as one answer', async () => {
    const {root, form} = await page();
    control(root, 'jalan').focus();
    await sendKeys({type: 'Jalan Santoso 17'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '3'});
    village(root, '17.08.04.1003');
    await settled(root);
    expect(formValues(form)).to.deep.equal({
      alamat: {jalan: 'Jalan Santoso 17', rt: '3', desa: '17.08.04.1003', kodepos: '39372'},
    });
  });

  it('fills in the postal code of the kecamatan, until somebody writes another', async () => {
    const {root} = await page();
    village(root, '17.08.04.1003');
    expect(control(root, 'kodepos').value).to.equal('39372');
    expect([...root.querySelectorAll('[role=status]')].at(-1)!.textContent).to.equal('Kode pos diisi 39372.');
    village(root, '17.08.06.1005');
    expect(control(root, 'kodepos').value).to.equal('39376');
    control(root, 'kodepos').value = '39371';
    village(root, '17.08.04.1003');
    expect(control(root, 'kodepos').value).to.equal('39371');
  });

  it('shows each fault at its own part', async () => {
    const {root} = await page({value: {rt: 'tiga', kodepos: '0123'}});
    const cases = [
      ['jalan', 'Jalan, dusun, atau perumahan wajib diisi.'],
      ['rt', 'RT ditulis dengan 1 sampai 3 angka, misalnya 003.'],
      ['desa', 'Pilih kecamatan dan desa.'],
      ['kodepos', 'Kode pos terdiri dari 5 angka, misalnya 39372.'],
    ] as const;
    for (const [part, text] of cases) {
      const field = control(root, part).closest('.kph-field') as HTMLElement & {reportValidity(): boolean};
      expect(field.reportValidity(), part).to.equal(false);
      expect(field.querySelector('.kph-error')!.textContent).to.equal(text);
    }
    await expect(root).to.be.accessible();
  });

  it('is neither sent nor faulty while it is disabled', async () => {
    const {field, form} = await page({value: {jalan: 'Jalan Santoso'}});
    field.disabled = true;
    await settled(field);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
    field.disabled = false;
    await settled(field);
    expect(new FormData(form).get('alamat.jalan')).to.equal('Jalan Santoso');
  });

  it('takes and gives an address as a whole, also where it writes itself', async () => {
    const root = await show(
      html`<form><kph-address-field name="alamat" label="Alamat" required .regency=${kepahiang}></kph-address-field></form>`,
    );
    const field = root.querySelector('kph-address-field')!;
    const address = {jalan: 'Dusun II', rw: '2', desa: '17.08.06.1005'};
    field.value = address;
    expect(field.value).to.deep.equal(address);
    expect(new FormData(root.querySelector('form')!).get('alamat.desa')).to.equal('17.08.06.1005');
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'en';
    await settled(root);
    expect(root.textContent).to.contain('Postal code');
    document.documentElement.lang = 'id';
  });

  it('shows text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const {root} = await page({label: evil, hint: evil, errors: {jalan: evil}, value: {jalan: evil}});
    expect(root.querySelector('img')).to.equal(null);
  });
});
