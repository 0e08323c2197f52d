import {expect} from '@open-wc/testing';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {adopt, clearPage, loadStyles} from '../../../../tests/components/page.ts';
import {geoFieldTemplate} from './geo-field.html.ts';
import type {GeoField} from './geo-field.ts';
import './index.ts';

type Ask = Geolocation['getCurrentPosition'];

async function page(answer: Ask): Promise<{root: HTMLElement; field: GeoField}> {
  const root = await adopt(geoFieldTemplate({name: 'titik', label: 'Titik lokasi', required: true}));
  const field = root.querySelector('kph-geo-field')!;
  field.regency = kepahiang;
  const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
  navigator.geolocation.getCurrentPosition = answer; // the satellites are not ours to test
  root.querySelector('button')!.click();
  navigator.geolocation.getCurrentPosition = original;
  return {root, field};
}

describe('<kph-geo-field> asking the phone', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('fills in what the phone found, with its accuracy', async () => {
    const {root, field} = await page(found =>
      found({coords: {latitude: -3.6289, longitude: 102.6445, accuracy: 12.4}} as GeolocationPosition),
    );
    expect(field.formValue).to.deep.equal({lat: -3.6289, lon: 102.6445, akurasi_m: 12});
    expect(field.fault).to.equal(undefined);
    expect(root.querySelector('[role=status]')!.textContent).to.equal(
      'Lokasi didapat, ketelitian sekitar 12 meter.',
    );
  });

  it('asks to type when the phone gives nothing', async () => {
    const {root} = await page((_found, failed) => failed?.({} as GeolocationPositionError));
    expect(root.querySelector('[role=status]')!.textContent).to.contain('tulis lintang dan bujurnya');
  });

  it('knows a swapped pair from a place outside', async () => {
    const {field} = await page(() => {});
    field.value = '102,6445;-3,6289';
    expect(field.fault?.code).to.equal('geo.tertukar');
    field.value = '3,6289;102,6445';
    expect(field.fault?.code).to.equal('geo.minus');
  });
});
