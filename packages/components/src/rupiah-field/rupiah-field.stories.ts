import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {rupiahFieldTemplate} from './rupiah-field.html.ts';
import words from './rupiah-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Rupiah',
  component: 'kph-rupiah-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'nilai', label: 'Uang harian'};

export const Biasa: StoryObj = fieldState(rupiahFieldTemplate, base);
export const Terisi: StoryObj = fieldState(rupiahFieldTemplate, base, {value: '1610000.00'});
export const Kesalahan: StoryObj = fieldState(rupiahFieldTemplate, base, {
  error: 'Gunakan titik sebagai pemisah ribuan, contoh 1.250.000. Koma tidak dipakai.',
});
export const TidakWajib: StoryObj = fieldState(rupiahFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(rupiahFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(rupiahFieldTemplate, base, {disabled: true});
