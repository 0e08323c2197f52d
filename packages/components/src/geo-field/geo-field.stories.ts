import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {geoFieldTemplate} from './geo-field.html.ts';
import words from './geo-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Lokasi',
  component: 'kph-geo-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {
  name: 'titik',
  label: 'Titik lokasi',
  hint: 'Tekan tombol di bawah saat Anda berada di tempatnya, atau tulis koordinatnya.',
};

export const Biasa: StoryObj = fieldState(geoFieldTemplate, base);
export const Terisi: StoryObj = fieldState(geoFieldTemplate, base, {
  value: {lat: -3.6289, lon: 102.6445, akurasi_m: 12},
});
export const Kesalahan: StoryObj = fieldState(geoFieldTemplate, base, {
  error: 'Titik ini di luar Kabupaten Kepahiang. Periksa kembali lokasinya.',
});
export const Nonaktif: StoryObj = fieldState(geoFieldTemplate, base, {disabled: true});
