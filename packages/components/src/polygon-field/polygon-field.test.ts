import {expect} from '@open-wc/testing';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, clearPage, loadStyles, settled} from '../../../../tests/components/page.ts';
import {polygonFieldTemplate, type PolygonFieldOptions} from './polygon-field.html.ts';
import type {PolygonField} from './polygon-field.ts';
import {areaOf, cornersIn, crossing} from './polygon.ts';
import './index.ts';

const square = '-3,6; 102,6\n-3,6; 102,601\n-3,601; 102,601\n-3,601; 102,6';

async function page(
  more: Partial<PolygonFieldOptions> = {},
): Promise<{root: HTMLElement; field: PolygonField}> {
  const options = {name: 'lahan', label: 'Batas lahan', required: true, box: kepahiang.box, ...more};
  const root = await adopt(html`<form>${polygonFieldTemplate(options)}</form>`);
  return {root, field: root.querySelector('kph-polygon-field')!};
}

async function typeCorner(lat: string, lon: string): Promise<void> {
  await sendKeys({type: lat});
  await sendKeys({press: 'Tab'});
  await sendKeys({type: lon});
}

function paste(target: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {bubbles: true, cancelable: true});
  Object.defineProperty(event, 'clipboardData', {value: clipboardData}); // Firefox takes none from a script
  target.dispatchEvent(event);
}

describe('<kph-polygon-field>', () => {
  fieldContract('kph-polygon-field', {
    template: polygonFieldTemplate,
    bare: ({required}) =>
      html`<kph-polygon-field name="isian" label="Isian" ?required=${required}></kph-polygon-field>`,
    answer: async () => {
      await typeCorner('-3,6', '102,6');
      for (const [lat, lon] of [
        ['-3,6', '102,601'],
        ['-3,601', '102,601'],
      ] as const) {
        await sendKeys({press: 'Tab'}); // the button that removes
        await sendKeys({press: 'Tab'});
        await typeCorner(lat, lon);
      }
    },
    posted: [['isian', '[{"lat":-3.6,"lon":102.6},{"lat":-3.6,"lon":102.601},{"lat":-3.601,"lon":102.601}]']],
    spoil: {
      answer: async () => {
        await typeCorner('-3,6', '102,6');
      },
      fault: 'poligon.sedikit',
    },
    missing: 'poligon.kosong',
    enter: true,
    single: false,
    readonly: true,
  });

  describe('its corners', () => {
    before(loadStyles);
    afterEach(clearPage);

    it('show area and shape as soon as there are three', async () => {
      const {root, field} = await page({value: square});
      expect(root.querySelector('.kph-polygon-area strong')!.textContent).to.equal('12.367,69 m² (1,24 ha)');
      expect(
        root.querySelector('svg[role=img]')!.ariaLabel ??
          root.querySelector('svg[role=img]')!.getAttribute('aria-label'),
      ).to.equal('Bentuk lahan, 4 titik');
      expect(field.area).to.be.closeTo(12_367.7, 0.1);
      await expect(root).to.be.accessible();
      document.documentElement.dataset.theme = 'gelap';
      await expect(root).to.be.accessible();
    });

    it('are pasted as a list, in the ways devices write them', async () => {
      const {root, field} = await page();
      paste(root.querySelector('.kph-polygon-rows input')!, '-3.6, 102.6\n-3.6 102.601\n-3,601; 102,601');
      expect(field.formValue).to.deep.equal([
        {lat: -3.6, lon: 102.6},
        {lat: -3.6, lon: 102.601},
        {lat: -3.601, lon: 102.601},
      ]);
      expect(
        (document.activeElement as HTMLElement).ariaLabel ??
          document.activeElement!.getAttribute('aria-label'),
      ).to.equal('Titik 4, lintang');
    });

    it('are removed one by one, and the next one has the focus', async () => {
      const {root, field} = await page({value: square});
      root.querySelectorAll<HTMLElement>('[data-remove]')[1]!.click();
      expect(field.formValue!.length).to.equal(3);
      expect(root.querySelector('[role=status]')!.textContent).to.equal('Titik 2 dihapus.');
      expect(document.activeElement!.getAttribute('aria-label')).to.equal('Titik 2, lintang');
    });

    it('are added where the person stands', async () => {
      const {root, field} = await page();
      const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = found =>
        found({coords: {latitude: -3.64, longitude: 102.58, accuracy: 8.2}} as GeolocationPosition);
      root.querySelector<HTMLElement>('[data-here]')!.click();
      navigator.geolocation.getCurrentPosition = (_found, failed) => failed?.({} as GeolocationPositionError);
      expect(field.formValue).to.deep.equal([{lat: -3.64, lon: 102.58}]);
      expect(root.querySelector('[role=status]')!.textContent).to.equal(
        'Titik 1 ditambahkan, ketelitian sekitar 8 meter.',
      );
      root.querySelector<HTMLElement>('[data-here]')!.click();
      expect(root.querySelector('[role=status]')!.textContent).to.contain('Lokasi tidak dapat dibaca');
      navigator.geolocation.getCurrentPosition = original;
    });

    it('are named in their faults', async () => {
      const {root, field} = await page();
      const [a, b, c, d] = square.split('\n') as [string, string, string, string];
      const cases = [
        [
          [a, c, b, d].join('\n'),
          'Garis setelah titik ke-1 memotong garis setelah titik ke-3. Urutkan titiknya mengelilingi lahan.',
        ],
        [[a, a, b].join('\n'), 'Titik ke-2 sama dengan titik sebelumnya. Hapus salah satunya.'],
        [[a, b, '-3,9; 102,6'].join('\n'), 'Titik ke-3 di luar Kabupaten Kepahiang. Periksa angkanya.'],
        [
          [a, 'utara; 1'].join('\n'),
          'Titik ke-2: isi lintang dan bujur sebagai angka, contoh -3,6289 dan 102,6445.',
        ],
      ] as const;
      for (const [value, text] of cases) {
        field.value = value;
        expect(field.reportValidity()).to.equal(false);
        expect(root.querySelector('.kph-error')!.textContent).to.equal(text);
      }
    });

    it('speak the language of the page', async () => {
      const {root} = await page();
      document.documentElement.lang = 'en';
      await settled(root);
      expect(root.querySelector('[data-here]')!.textContent).to.equal('Add the point where I am');
      document.documentElement.lang = 'id';
    });
  });

  it('reckons areas and crossings', () => {
    const corners = (text: string) =>
      cornersIn(text).map(([lat, lon]) => ({
        lat: Number(lat.replace(',', '.')),
        lon: Number(lon.replace(',', '.')),
      }));
    expect(areaOf(corners(square))).to.be.closeTo(12_367.7, 0.1);
    expect(crossing(corners(square))).to.equal(undefined);
    expect(areaOf([])).to.equal(0);
  });
});
