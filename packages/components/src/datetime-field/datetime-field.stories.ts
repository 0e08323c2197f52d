import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {datetimeFieldTemplate} from './datetime-field.html.ts';
import words from './datetime-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Tanggal dan jam',
  component: 'kph-datetime-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'waktu', label: 'Dilihat pada', hint: 'Waktu di Kepahiang (WIB)'};

export const Biasa: StoryObj = fieldState(datetimeFieldTemplate, base);
export const Terisi: StoryObj = fieldState(datetimeFieldTemplate, base, {value: '2026-11-24T09:05:00+07:00'});
export const Kesalahan: StoryObj = fieldState(datetimeFieldTemplate, base, {
  error: 'Isi tanggal dan jam, contoh 24/11/2026 pukul 09.05.',
});
export const Nonaktif: StoryObj = fieldState(datetimeFieldTemplate, base, {disabled: true});
