import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {numberFieldTemplate} from './number-field.html.ts';
import words from './number-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Angka',
  component: 'kph-number-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'luas', label: 'Luas bangunan', decimals: 2, unit: 'm²', min: 1, max: 10000};

export const Biasa: StoryObj = fieldState(numberFieldTemplate, base);
export const Terisi: StoryObj = fieldState(numberFieldTemplate, base, {value: '12.5'});
export const Kesalahan: StoryObj = fieldState(numberFieldTemplate, base, {
  error: 'Luas bangunan harus berupa angka. Gunakan koma untuk pecahan, contoh 12,5.',
});
export const TidakWajib: StoryObj = fieldState(numberFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(numberFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(numberFieldTemplate, base, {disabled: true});
