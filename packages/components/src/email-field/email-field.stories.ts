import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {emailFieldTemplate} from './email-field.html.ts';
import words from './email-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Email',
  component: 'kph-email-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'email', label: 'Email', hint: 'Boleh dikosongkan', required: false};

export const Biasa: StoryObj = fieldState(emailFieldTemplate, base);
export const Terisi: StoryObj = fieldState(emailFieldTemplate, base, {value: 'warga@contoh.id'});
export const Kesalahan: StoryObj = fieldState(emailFieldTemplate, base, {
  error: 'Alamat email belum lengkap. Contoh: nama@contoh.id.',
});
export const Wajib: StoryObj = fieldState(emailFieldTemplate, base, {required: true, hint: ''});
export const Nonaktif: StoryObj = fieldState(emailFieldTemplate, base, {disabled: true});
