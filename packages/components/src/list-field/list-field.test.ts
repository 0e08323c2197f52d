import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import {adopt, clearPage, loadStyles, settled, show} from '../../../../tests/components/page.ts';
import {formTemplate} from '../form/form.html.ts';
import {formValues} from '../form/form-values.ts';
import type {SubmitDetail} from '../form/form.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import '../nik-field/index.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import '../text-field/index.ts';
import {radioGroupTemplate} from '../radio-group/radio-group.html.ts';
import '../radio-group/index.ts';
import {listFieldTemplate} from './list-field.html.ts';
import type {ListField} from './list-field.ts';
import './index.ts';

const sexes = [
  {value: 'L', label: 'Laki-laki'},
  {value: 'P', label: 'Perempuan'},
];
const row = (index: number, nik = ''): TemplateResult =>
  html`${nikFieldTemplate({name: `anggota.${index}.nik`, label: 'NIK', required: true, value: nik})}
  ${radioGroupTemplate({name: `anggota.${index}.jk`, label: 'Jenis kelamin', options: sexes})}`;
const niks = ['1708004101900001', '1708004101900002', '1708004101900003'];

function list(count: number): TemplateResult {
  const rows = niks.slice(0, count).map((nik, index) => row(index, nik));
  const options = {
    name: 'anggota',
    label: 'Anggota peneliti',
    itemLabel: 'Anggota',
    required: true,
    min: 1,
    max: 3,
  };
  return html`<form>${listFieldTemplate({...options, rows})}</form>`;
}

async function page(count: number): Promise<{root: HTMLElement; form: HTMLFormElement; field: ListField}> {
  const root = await adopt(list(count));
  return {root, form: root.querySelector('form')!, field: root.querySelector('kph-list-field')!};
}

describe('<kph-list-field>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('gives its rows as a list', async () => {
    const {form, root} = await page(2);
    expect(formValues(form)).to.deep.equal({anggota: [{nik: niks[0]}, {nik: niks[1]}]});
    await expect(root).to.be.accessible();
  });

  it('adds an empty row with the keyboard, with its own names and the focus in it', async () => {
    const {form, root, field} = await page(1);
    root.querySelector<HTMLElement>('#anggota-0-jk')!.focus();
    await sendKeys({press: 'Space'});
    root.querySelector<HTMLElement>('.kph-row-add')!.focus();
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(document.activeElement!.id).to.equal('anggota-1-nik');
    expect(root.querySelector('.kph-row:last-child legend')!.textContent).to.equal('Anggota 2');
    expect(field.rows.length).to.equal(2);
    await sendKeys({type: niks[1]!});
    expect(formValues(form)).to.deep.equal({anggota: [{nik: niks[0], jk: 'L'}, {nik: niks[1]}]});
    const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size, ids.join()).to.equal(ids.length);
    await expect(root).to.be.accessible();
  });

  it('moves the rows behind a removed one up, in names, headings and faults', async () => {
    const {form, root, field} = await page(3);
    field.rows[0]!.querySelector<HTMLElement>('.kph-row-remove')!.click();
    await settled(root);
    expect(formValues(form)).to.deep.equal({anggota: [{nik: niks[1]}, {nik: niks[2]}]});
    expect([...root.querySelectorAll('.kph-row-title')].map(title => title.textContent)).to.deep.equal([
      'Anggota 1',
      'Anggota 2',
    ]);
    expect([...root.querySelectorAll('kph-nik-field')].map(({name}) => name)).to.deep.equal([
      'anggota.0.nik',
      'anggota.1.nik',
    ]);
    expect(root.querySelector('[role=status]')!.textContent).to.equal('Anggota 1 dihapus.');
    expect(document.activeElement!.id).to.equal('anggota-0-nik');
  });

  it('offers no row beyond the limits', async () => {
    const {root, field} = await page(1);
    const add = root.querySelector<HTMLElement>('.kph-row-add')!;
    expect(root.querySelector<HTMLElement>('.kph-row-remove')!.hidden).to.equal(true);
    field.addRow();
    field.addRow();
    expect(add.hidden).to.equal(true);
    field.addRow();
    expect(field.rows.length).to.equal(3);
  });

  it('says when there are too few rows, and takes a fault from outside until the rows change', async () => {
    const {root, field} = await page(1);
    field.min = 2;
    expect(field.reportValidity()).to.equal(false);
    expect(root.querySelector('.kph-error')!.textContent).to.equal(
      'Anggota peneliti paling sedikit 2; baru 1.',
    );
    field.setFault({code: 'x.ganda'}, 'Ada NIK yang ditulis dua kali.');
    expect(root.querySelector('.kph-error')!.textContent).to.equal('Ada NIK yang ditulis dua kali.');
    field.addRow();
    expect(root.querySelector<HTMLElement>('.kph-error')!.hidden).to.equal(true);
  });

  it('lets an empty row be where none is needed, and asks for it where one is', async () => {
    const options = {name: 'anggota', label: 'Anggota peneliti', itemLabel: 'Anggota', min: 1, max: 3};
    for (const required of [false, true]) {
      const root = await adopt(
        formTemplate({body: html`${listFieldTemplate({...options, required, rows: [row(0)]})}`}),
      );
      const form = root.querySelector('kph-form')!;
      const sent: unknown[] = [];
      form.addEventListener('kph-submit', event => {
        event.preventDefault();
        sent.push((event as CustomEvent<SubmitDetail>).detail.values);
      });
      form.form.requestSubmit();
      await settled(root);
      expect(sent).to.deep.equal(required ? [] : [{}]);
      expect(root.querySelector<HTMLElement>('.kph-row-remove')!.hidden).to.equal(required);
      root.querySelector<HTMLInputElement>('#anggota-0-nik')!.value = '1708';
      form.form.requestSubmit();
      await settled(root);
      expect(sent.length, 'a row with something in it is checked').to.equal(required ? 0 : 1);
    }
  });

  it('writes itself from properties, and new rows by the page’s own template', async () => {
    const root = await show(
      html`<kph-list-field name="anggota" label="Anggota" item-label="Anggota" required .row=${row}></kph-list-field>`,
    );
    const field = root.querySelector('kph-list-field')!;
    expect(field.rows.length).to.equal(1);
    field.addRow();
    await settled(root);
    expect(root.querySelector('#anggota-1-nik')).not.to.equal(null);
    await expect(root).to.be.accessible();
  });

  it('has lists in its rows, each with buttons, limits and names of its own', async () => {
    const tag = (place: number, list: string): TemplateResult =>
      textFieldTemplate({name: `${list}.${place}`, label: 'Bukti', required: true});
    const outer = (place: number, list: string): TemplateResult => {
      const name = `${list}.${place}.bukti`;
      return html`${textFieldTemplate({name: `${list}.${place}.uraian`, label: 'Uraian', required: true})}
      ${listFieldTemplate({name, label: 'Bukti', itemLabel: 'Bukti', required: true, min: 1, max: 2, rows: [tag(0, name)], row: tag})}`;
    };
    const options = {name: 'items', label: 'Rincian', itemLabel: 'Rincian', required: true, min: 1, max: 3};
    const root = await show(
      html`<form>${listFieldTemplate({...options, rows: [outer(0, 'items'), outer(1, 'items')], row: outer})}</form>`,
    );
    const [first, inner] = root.querySelectorAll<ListField>('kph-list-field');
    inner!.querySelector<HTMLElement>('.kph-row-add')!.click();
    await settled(root);
    expect([first!.rows.length, inner!.rows.length]).to.deep.equal([2, 2]);
    expect(inner!.querySelector<HTMLElement>('.kph-row-add')!.hidden, 'two are the most').to.equal(true);
    first!.removeRow(first!.rows[0]!);
    await settled(root);
    const left = root.querySelectorAll<ListField>('kph-list-field')[1]!;
    expect(left.name).to.equal('items.0.bukti');
    left.addRow();
    await settled(root);
    expect([...left.querySelectorAll('input')].map(({name}) => name)).to.deep.equal([
      'items.0.bukti.0',
      'items.0.bukti.1',
    ]);
  });
});
