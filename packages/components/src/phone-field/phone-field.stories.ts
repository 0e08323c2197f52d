import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {phoneFieldTemplate} from './phone-field.html.ts';
import words from './phone-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Nomor HP',
  component: 'kph-phone-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'hp', label: 'Nomor HP', hint: 'Kami mengirim kabar ke nomor ini.'};

export const Biasa: StoryObj = fieldState(phoneFieldTemplate, base);
export const Terisi: StoryObj = fieldState(phoneFieldTemplate, base, {value: '+6281200001234'});
export const Kesalahan: StoryObj = fieldState(phoneFieldTemplate, base, {
  error: 'Nomor HP terlalu pendek: 7 angka. Nomor Indonesia biasanya 10–13 angka.',
});
export const TidakWajib: StoryObj = fieldState(phoneFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(phoneFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(phoneFieldTemplate, base, {disabled: true});
