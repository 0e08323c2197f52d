import {expect} from '@open-wc/testing';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, clearPage, loadStyles, settled, show} from '../../../../tests/components/page.ts';
import {locationFieldTemplate, type LocationFieldOptions} from './location-field.html.ts';
import type {LocationField} from './location-field.ts';
import './index.ts';

const map = {
  picture: html`<svg viewBox="0 0 200 100"></svg>`,
  box: {south: -3.7, north: -3.6, west: 102.5, east: 102.7},
};

async function page(
  more: Partial<LocationFieldOptions> = {},
): Promise<{root: HTMLElement; field: LocationField; place: HTMLElement}> {
  const options = {
    name: 'titik',
    label: 'Titik',
    required: true,
    map,
    search: true,
    box: kepahiang.box,
    ...more,
  };
  const root = await adopt(html`<form>${locationFieldTemplate(options)}</form>`);
  const field = root.querySelector('kph-location-field')!;
  return {root, field, place: root.querySelector('.kph-location-map')!};
}

describe('<kph-location-field>', () => {
  fieldContract('kph-location-field', {
    template: ({...frame}) => locationFieldTemplate(frame),
    bare: ({required}) =>
      html`<kph-location-field name="isian" label="Isian" ?required=${required}></kph-location-field>`,
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

  describe('on its map', () => {
    before(loadStyles);
    afterEach(clearPage);

    it('is pointed at with a press', async () => {
      const {field, place} = await page();
      const {left, top, width, height} = place.getBoundingClientRect();
      let changes = 0;
      field.addEventListener('change', () => (changes += 1));
      const at = {clientX: left + width / 2, clientY: top + height / 2, detail: 1, bubbles: true};
      place.dispatchEvent(new MouseEvent('click', at));
      expect(field.formValue!.lat).to.be.closeTo(-3.65, 0.001);
      expect(field.formValue!.lon).to.be.closeTo(102.6, 0.001);
      expect(changes).to.equal(1);
      await expect(field).to.be.accessible();
    });

    it('moves by ten metres with an arrow and by a hundred with Shift, and says where it is', async () => {
      const {root, field, place} = await page();
      place.focus();
      await sendKeys({press: 'ArrowUp'});
      expect(field.formValue).to.deep.equal({lat: -3.65, lon: 102.6});
      await sendKeys({press: 'ArrowUp'});
      expect((field.formValue!.lat + 3.65) * 111_320).to.be.closeTo(10, 0.2);
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({up: 'Shift'});
      expect((field.formValue!.lon - 102.6) * 111_320 * Math.cos(0.0637)).to.be.closeTo(100, 1);
      expect(root.querySelector('[data-state]')!.textContent).to.match(/^Penanda di -3,64991; 102,60090\.$/);
    });

    it('says when the marker is outside the regency', async () => {
      const {root, field, place} = await page({box: {south: -3.7, north: -3.64, west: 102.5, east: 102.7}});
      field.value = '-3,64;102,6';
      place.focus();
      await sendKeys({press: 'ArrowUp'});
      expect(field.fault?.code).to.equal('geo.luar');
      expect(root.querySelector('[data-state]')!.textContent).to.contain('di luar Kabupaten Kepahiang');
    });

    it('shows the marker of a typed place, and none off the map', async () => {
      const {root, field} = await page({value: {lat: -3.65, lon: 102.6, akurasi_m: 120}});
      const pin = root.querySelector<HTMLElement>('.kph-location-pin')!;
      expect(pin.hidden).to.equal(false);
      expect(root.querySelector('[data-state]')!.textContent).to.contain(
        'Ketelitian hanya sekitar 120 meter',
      );
      field.value = '-3,5;102,6';
      expect(pin.hidden).to.equal(true);
    });

    it('does not move while it is disabled', async () => {
      const {field, place} = await page({disabled: true});
      field.disabled = true;
      await settled(field);
      place.dispatchEvent(new MouseEvent('click', {clientX: 5, clientY: 5, detail: 1, bubbles: true}));
      expect(field.value).to.equal('');
    });
  });

  describe('looking for a place', () => {
    afterEach(clearPage);

    it('finds places by name with Enter, without sending the form, and takes the chosen one', async () => {
      const {root, field} = await page();
      let submitted = 0;
      root.addEventListener('submit', event => {
        event.preventDefault();
        submitted += 1;
      });
      field.findPlaces = async text => [{label: `Pasar ${text} <b>lama</b>`, lat: -3.64, lon: 102.58}];
      root.querySelector<HTMLInputElement>('[type=search]')!.focus();
      await sendKeys({type: 'Kepahiang'});
      await sendKeys({press: 'Enter'});
      await settled(root);
      expect(submitted).to.equal(0);
      expect(root.querySelector('[data-found]')!.textContent).to.equal(
        '1 tempat ditemukan. Pilih salah satu.',
      );
      const found = root.querySelector<HTMLElement>('.kph-location-place')!;
      expect(found.textContent.trim()).to.equal('Pasar Kepahiang <b>lama</b>');
      found.click();
      expect(field.formValue).to.deep.equal({lat: -3.64, lon: 102.58});
      expect(root.querySelector('.kph-location-place')).to.equal(null);
    });

    it('says when nothing is found and when the search fails', async () => {
      const {root, field} = await page();
      const status = root.querySelector('[data-found]')!;
      const box = root.querySelector<HTMLInputElement>('[type=search]')!;
      const button = root.querySelector<HTMLElement>('[data-find]')!;
      box.value = 'Antah';
      field.findPlaces = () => [];
      button.click();
      await settled(root);
      expect(status.textContent).to.contain('Tidak ada tempat bernama “Antah”');
      field.findPlaces = () => Promise.reject(new Error('putus'));
      button.click();
      await settled(root);
      expect(status.textContent).to.contain('Pencarian tidak berhasil');
    });
  });

  it('writes itself from properties and follows the language of the page', async () => {
    const root = await show(
      html`<kph-location-field name="t" label="Titik" .map=${map} search></kph-location-field>`,
    );
    document.documentElement.lang = 'en';
    await settled(root);
    expect(root.querySelector('.kph-location-map')!.ariaLabel).to.equal('Map with the marker of the place');
    expect(root.querySelector('[data-find]')!.textContent).to.equal('Find');
    document.documentElement.lang = 'id';
    clearPage();
  });
});
