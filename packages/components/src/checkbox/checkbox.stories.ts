import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {checkboxTemplate} from './checkbox.html.ts';
import words from './checkbox.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Kotak centang',
  component: 'kph-checkbox',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'benar', label: 'Saya menyatakan isian dan berkas ini benar.'};

export const Biasa: StoryObj = fieldState(checkboxTemplate, base);
export const Tercentang: StoryObj = fieldState(checkboxTemplate, base, {checked: true});
export const Kesalahan: StoryObj = fieldState(checkboxTemplate, base, {
  error: 'Beri tanda centang untuk melanjutkan.',
});
export const Nonaktif: StoryObj = fieldState(checkboxTemplate, base, {disabled: true});
export const TeksPanjang: StoryObj = fieldState(checkboxTemplate, base, {
  label:
    'Saya menyatakan isian dan berkas ini benar. Bila tidak benar, permohonan dapat ditolak atau dibatalkan sesuai peraturan yang berlaku.',
});
