import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {nibFieldTemplate} from './nib-field.html.ts';
import words from './nib-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/NIB',
  component: 'kph-nib-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'nib', label: 'NIB', hint: '13 angka di bagian atas dokumen OSS'};

export const Biasa: StoryObj = fieldState(nibFieldTemplate, base);
export const Terisi: StoryObj = fieldState(nibFieldTemplate, base, {value: '9120001234567'});
export const Kesalahan: StoryObj = fieldState(nibFieldTemplate, base, {
  error: 'NIB harus 13 angka; Anda mengetik 4. NIB tertera di bagian atas dokumen OSS.',
});
export const TidakWajib: StoryObj = fieldState(nibFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(nibFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(nibFieldTemplate, base, {disabled: true});
