import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {nikFieldTemplate} from './nik-field.html.ts';
import words from './nik-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/NIK',
  component: 'kph-nik-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'nik', label: 'NIK', hint: '16 angka pada KTP-el atau Kartu Keluarga'};

export const Biasa: StoryObj = fieldState(nikFieldTemplate, base);
export const Terisi: StoryObj = fieldState(nikFieldTemplate, base, {value: '1708004101900001'});
export const Kesalahan: StoryObj = fieldState(nikFieldTemplate, base, {
  error: 'NIK harus 16 angka; Anda mengetik 14 angka.',
});
export const TidakWajib: StoryObj = fieldState(nikFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(nikFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(nikFieldTemplate, base, {disabled: true});
