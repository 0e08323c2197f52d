import {expect} from '@open-wc/testing';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, resize, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {regionFieldTemplate, regionGroups} from './region-field.html.ts';
import type {RegionField} from './region-field.ts';

const groups = regionGroups(kepahiang);

async function page(
  more: object = {},
): Promise<{root: HTMLElement; field: RegionField; lists: HTMLSelectElement[]}> {
  const options = {name: 'desa', label: 'Tempat tinggal', required: true, groups, ...more};
  const root = await adopt(html`<form>${regionFieldTemplate(options)}</form>`);
  return {root, field: root.querySelector('kph-region-field')!, lists: [...root.querySelectorAll('select')]};
}

function choose(list: HTMLSelectElement, text: string): void {
  list.focus();
  list.value = [...list.options].find(option => option.text === text)!.value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('<kph-region-field>', () => {
  fieldContract('kph-region-field', {
    template: frame => regionFieldTemplate({...frame, groups}),
    bare: ({required}) =>
      html`<kph-region-field name="isian" label="Isian" .regency=${kepahiang} ?required=${required}></kph-region-field>`,
    answer: async () => {
      await sendKeys({type: 'Kabaw'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: 'Tangsi B'});
    },
    posted: [['isian', '17.08.06.1005']],
    missing: 'pilihan.kosong',
    enter: false,
    single: false,
    readonly: false,
  });

  it('shortens the list of villages to the chosen kecamatan', async () => {
    const {lists, field} = await page();
    const [kecamatan, village] = lists as [HTMLSelectElement, HTMLSelectElement];
    expect(village.options.length).to.equal(118);
    choose(kecamatan, 'Kabawetan');
    expect([...village.querySelectorAll('optgroup')].map(group => group.label)).to.deep.equal([
      'Kecamatan Kabawetan',
    ]);
    choose(kecamatan, 'Semua kecamatan');
    expect(village.options.length).to.equal(118);
    expect(field.value).to.equal('');
  });

  it('follows a village that was chosen first', async () => {
    const {lists} = await page();
    const [kecamatan, village] = lists as [HTMLSelectElement, HTMLSelectElement];
    choose(village, 'Tangsi Baru');
    expect(kecamatan.selectedOptions[0]!.text).to.equal('Kabawetan');
  });

  it('forgets a village that is not in the kecamatan chosen after it', async () => {
    const {lists, field} = await page({value: '17.08.06.1005'});
    const [kecamatan] = lists as [HTMLSelectElement];
    expect(kecamatan.selectedOptions[0]!.text).to.equal('Kabawetan');
    choose(kecamatan, 'Kepahiang');
    expect(field.value).to.equal('');
    expect(field.fault?.code).to.equal('pilihan.kosong');
  });

  it('gives the first village back on reset, though the list was shortened to another kecamatan', async () => {
    const {root, lists, field} = await page({value: '17.08.06.1005'});
    choose(lists[0]!, 'Kepahiang');
    root.querySelector('form')!.reset();
    expect(new FormData(root.querySelector('form')!).get('desa')).to.equal('17.08.06.1005');
    await new Promise(done => setTimeout(done, 5));
    expect(lists[0]!.selectedOptions[0]!.text).to.equal('Kabawetan');
    expect(field.value).to.equal('17.08.06.1005');
  });

  it('takes a value from the page while the list is shortened', async () => {
    const {lists, field} = await page();
    choose(lists[0]!, 'Kepahiang');
    field.value = '17.08.06.1005';
    expect(field.value).to.equal('17.08.06.1005');
    expect(lists[0]!.selectedOptions[0]!.text).to.equal('Kabawetan');
  });

  it('keeps its height on a phone when the second list comes', async () => {
    await resize(360, 700);
    const field = regionFieldTemplate({name: 'desa', label: 'Desa', groups});
    const inert = await adopt(html`<div class="kph-field"></div>`);
    const text = await adopt(field);
    const alive = text.querySelector('.kph-field')!;
    const copy = document.createElement('div');
    copy.className = 'kph-field';
    copy.innerHTML = alive.innerHTML;
    copy.querySelector('.kph-region-lists > div')!.remove();
    inert.append(copy);
    expect(copy.getBoundingClientRect().height).to.be.closeTo(alive.getBoundingClientRect().height, 1);
    await resize(800, 600);
  });

  it('speaks the language of the page', async () => {
    const {root} = await page();
    document.documentElement.lang = 'en';
    await settled(root);
    expect(root.querySelector('label')!.textContent).to.equal('District (kecamatan)');
    document.documentElement.lang = 'id';
    await settled(root);
    expect(root.querySelector('label')!.textContent).to.equal('Kecamatan');
  });

  it('adopts a bare list of a page, and one without groups', async () => {
    const root = await adopt(
      html`<kph-region-field><label for="d">Desa</label><select id="d" name="d"><option value="">-</option><option>A</option></select></kph-region-field>`,
    );
    expect(root.querySelectorAll('select').length).to.equal(1);
    const own = await show(html`<kph-region-field name="e" label="Desa"></kph-region-field>`);
    expect(own.querySelectorAll('select').length).to.equal(1);
    own.querySelector('kph-region-field')!.regency = kepahiang;
    await settled(own);
    expect(own.querySelectorAll('select').length).to.equal(2);
    await expect(own).to.be.accessible();
  });
});
