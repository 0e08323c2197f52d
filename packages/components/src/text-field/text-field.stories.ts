import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {textFieldTemplate} from './text-field.html.ts';
import words from './text-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Teks',
  component: 'kph-text-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {
  name: 'nama',
  label: 'Nama lengkap',
  hint: 'Sesuai KTP-el, tanpa gelar',
  autocomplete: 'name',
  maxLength: 100,
};

export const Biasa: StoryObj = fieldState(textFieldTemplate, base);
export const Terisi: StoryObj = fieldState(textFieldTemplate, base, {value: 'Siti Aminah'});
export const Kesalahan: StoryObj = fieldState(textFieldTemplate, base, {error: 'Nama lengkap wajib diisi.'});
export const TidakWajib: StoryObj = fieldState(textFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(textFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(textFieldTemplate, base, {disabled: true});
export const HanyaBaca: StoryObj = fieldState(textFieldTemplate, base, {
  readonly: true,
  value: 'Siti Aminah',
});
export const Lebar: StoryObj = fieldState(textFieldTemplate, base, {
  label: 'Nomor rumah',
  hint: '',
  width: 'xs',
  maxLength: 5,
});
