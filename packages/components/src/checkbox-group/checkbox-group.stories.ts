import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {checkboxGroupTemplate} from './checkbox-group.html.ts';
import words from './checkbox-group.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Pilihan ganda',
  component: 'kph-checkbox-group',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {
  name: 'bantuan',
  label: 'Bantuan yang Anda perlukan',
  hint: 'Boleh lebih dari satu',
  options: [
    {value: 'KURSI_RODA', label: 'Kursi roda'},
    {value: 'BAHASA_ISYARAT', label: 'Juru bahasa isyarat'},
    {value: 'PENDAMPING', label: 'Pendamping'},
  ],
};

export const Biasa: StoryObj = fieldState(checkboxGroupTemplate, base);
export const Terisi: StoryObj = fieldState(checkboxGroupTemplate, base, {
  values: ['KURSI_RODA', 'PENDAMPING'],
});
export const Kesalahan: StoryObj = fieldState(checkboxGroupTemplate, base, {
  error: 'Pilih bantuan yang Anda perlukan.',
});
export const TidakWajib: StoryObj = fieldState(checkboxGroupTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(checkboxGroupTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(checkboxGroupTemplate, base, {disabled: true});
