import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {dateFieldTemplate} from './date-field.html.ts';
import words from './date-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Tanggal',
  component: 'kph-date-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'mulai', label: 'Tanggal mulai', hint: 'Contoh: 24 11 2026'};

export const Biasa: StoryObj = fieldState(dateFieldTemplate, base);
export const Terisi: StoryObj = fieldState(dateFieldTemplate, base, {value: '2026-11-24'});
export const Kesalahan: StoryObj = fieldState(dateFieldTemplate, base, {
  error: 'Tanggal 31/2/2026 tidak ada di kalender. Periksa hari dan bulannya.',
});
export const TidakWajib: StoryObj = fieldState(dateFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(dateFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(dateFieldTemplate, base, {disabled: true});
export const TanggalLahir: StoryObj = fieldState(dateFieldTemplate, base, {
  label: 'Tanggal lahir',
  autocomplete: 'bday',
  hint: '',
});
