import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {textareaFieldTemplate} from './textarea-field.html.ts';
import words from './textarea-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Teks panjang',
  component: 'kph-textarea-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'alamat', label: 'Alamat', hint: 'Nama jalan, nomor rumah, atau dusun', maxLength: 200};

export const Biasa: StoryObj = fieldState(textareaFieldTemplate, base);
export const Terisi: StoryObj = fieldState(textareaFieldTemplate, base, {
  value: 'Jalan Lintas Kepahiang–Curup, Dusun II',
});
export const Kesalahan: StoryObj = fieldState(textareaFieldTemplate, base, {
  error: 'Alamat paling sedikit 5 huruf; baru 3 huruf.',
});
export const TidakWajib: StoryObj = fieldState(textareaFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(textareaFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(textareaFieldTemplate, base, {disabled: true});
export const TanpaBatas: StoryObj = fieldState(textareaFieldTemplate, base, {
  maxLength: undefined,
  label: 'Keterangan',
  hint: '',
});
