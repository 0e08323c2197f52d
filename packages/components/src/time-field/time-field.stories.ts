import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {timeFieldTemplate} from './time-field.html.ts';
import words from './time-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Jam',
  component: 'kph-time-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'jam', label: 'Jam mulai'};

export const Biasa: StoryObj = fieldState(timeFieldTemplate, base);
export const Terisi: StoryObj = fieldState(timeFieldTemplate, base, {value: '09:05'});
export const Kesalahan: StoryObj = fieldState(timeFieldTemplate, base, {
  error: 'Isi jam dan menit, contoh 09.05.',
});
export const Nonaktif: StoryObj = fieldState(timeFieldTemplate, base, {disabled: true});
