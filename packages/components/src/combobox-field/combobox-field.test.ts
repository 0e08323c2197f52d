import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, clearPage, loadStyles, settled} from '../../../../tests/components/page.ts';
import type {ComboboxField} from './combobox-field.ts';
import {comboboxFieldTemplate} from './combobox-field.html.ts';
import './index.ts';

const options = [
  {value: 'A', label: 'Apel'},
  {value: 'B', label: 'Beras'},
  {value: 'K', label: 'Kopi José'},
  {
    label: 'Kecamatan Kabawetan',
    options: [
      {value: 'T', label: 'Tangsi Baru'},
      {value: 'BS', label: 'Barat Wetan'},
    ],
  },
];

async function page(
  more: object = {},
): Promise<{root: HTMLElement; field: ComboboxField; box: HTMLInputElement}> {
  const given = {name: 'isian', label: 'Barang', required: true, options, ...more};
  const root = await adopt(html`<form>${comboboxFieldTemplate(given)}<button>Kirim</button></form>`);
  const field = root.querySelector('kph-combobox-field')!;
  return {root, field, box: root.querySelector<HTMLInputElement>('[role=combobox]')!};
}

function rows(root: HTMLElement): string[] {
  if (root.querySelector<HTMLElement>('[role=listbox]')!.hidden) return [];
  return [...root.querySelectorAll('[role=option] > span:first-child')].map(row => row.textContent);
}

describe('<kph-combobox-field>', () => {
  fieldContract('kph-combobox-field', {
    template: frame => comboboxFieldTemplate({...frame, options}),
    bare: ({required}) =>
      html`<kph-combobox-field name="isian" label="Isian" .choices=${options} ?required=${required}></kph-combobox-field>`,
    answer: async () => {
      await sendKeys({type: 'ber'});
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
    },
    posted: [['isian', 'B']],
    spoil: {
      answer: async () => {
        await sendKeys({type: 'zat'});
      },
      fault: 'pilihan.tidak_ada',
    },
    missing: 'pilihan.kosong',
    enter: true,
    single: true,
    readonly: false,
  });

  describe('with a keyboard', () => {
    before(loadStyles);
    afterEach(clearPage);

    it('narrows by letters without regard to capitals and marks, by words in any order and by headings', async () => {
      const {root, field} = await page();
      field.focus();
      await sendKeys({type: 'JOSE kopi'});
      expect(rows(root)).to.deep.equal(['Kopi José']);
      await sendKeys({press: 'Escape'});
      await sendKeys({press: 'Escape'});
      await sendKeys({type: 'kabawetan'});
      expect(rows(root)).to.deep.equal(['Tangsi Baru', 'Barat Wetan']);
    });

    it('is chosen with arrows and Enter, and says which row is under way', async () => {
      const {root, field, box} = await page();
      field.focus();
      await sendKeys({press: 'ArrowDown'});
      expect(box.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({press: 'ArrowDown'});
      const row = document.getElementById(box.getAttribute('aria-activedescendant')!)!;
      expect(row.textContent).to.contain('Beras');
      await expect(root).to.be.accessible();
      await sendKeys({press: 'Enter'});
      expect(field.value).to.equal('B');
      expect(box.value).to.equal('Beras');
      expect(rows(root)).to.deep.equal([]);
    });

    it('closes and empties with Esc', async () => {
      const {root, field, box} = await page({value: 'B'});
      expect(box.value).to.equal('Beras');
      field.focus();
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Escape'});
      expect(rows(root)).to.deep.equal([]);
      expect(field.value).to.equal('B');
      await sendKeys({press: 'Escape'});
      expect(field.value).to.equal('');
      expect(box.value).to.equal('');
    });

    it('says that nothing matches, and how to go on', async () => {
      const {root, field} = await page();
      field.focus();
      await sendKeys({type: 'zat'});
      expect(root.querySelector('.kph-combobox-none')!.textContent).to.contain(
        'Tidak ada yang cocok dengan “zat”',
      );
    });

    it('takes what was typed in full without a choice from the list', async () => {
      const {field, box} = await page();
      field.focus();
      await sendKeys({type: 'kopi jose'});
      await sendKeys({press: 'Tab'});
      expect(field.value).to.equal('K');
      expect(box.value).to.equal('Kopi José');
    });
  });

  it('is chosen with a finger, and tells the page once', async () => {
    const {root, field} = await page();
    let changes = 0;
    field.addEventListener('change', () => (changes += 1));
    root.querySelector<HTMLElement>('.kph-combobox-toggle')!.click();
    expect(rows(root).length).to.equal(5);
    root.querySelectorAll<HTMLElement>('[role=option]')[3]!.click();
    expect(field.value).to.equal('T');
    expect(changes).to.equal(1);
    clearPage();
  });

  it('is reached by its label and by a link to the native list', async () => {
    const {root, box} = await page();
    root.querySelector('label')!.click();
    expect(document.activeElement).to.equal(box);
    box.blur();
    root.querySelector('select')!.focus();
    expect(document.activeElement).to.equal(box);
    clearPage();
  });

  it('speaks the language of the page', async () => {
    const {root, box} = await page();
    document.documentElement.lang = 'en';
    await settled(root);
    expect(box.placeholder).to.equal('Type to search');
    document.documentElement.lang = 'id';
    await settled(root);
    clearPage();
  });

  it('stays quick with 500 choices', async () => {
    const many = Array.from({length: 500}, (_, index) => ({
      value: `${index}`,
      label: `Pilihan nomor ${index}`,
    }));
    const {root, field} = await page({options: many});
    field.focus();
    const begin = performance.now();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({type: '499'});
    expect(rows(root)).to.deep.equal(['Pilihan nomor 499']);
    expect(performance.now() - begin).to.be.below(1500);
    clearPage();
  });

  it('shows choices as text', async () => {
    const {root, field} = await page({options: [{value: 'x', label: '<img src=x onerror=alert(1)>'}]});
    field.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(root.querySelector('img')).to.equal(null);
    expect(rows(root)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    clearPage();
  });
});
