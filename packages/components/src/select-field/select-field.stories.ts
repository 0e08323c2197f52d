import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {selectFieldTemplate} from './select-field.html.ts';
import words from './select-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Daftar pilihan',
  component: 'kph-select-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {
  name: 'bidang',
  label: 'Bidang penelitian',
  options: [
    {value: 'PENDIDIKAN', label: 'Pendidikan'},
    {value: 'KESEHATAN', label: 'Kesehatan'},
    {value: 'PERTANIAN', label: 'Pertanian dan perkebunan'},
    {value: 'LAINNYA', label: 'Lainnya'},
  ],
};

export const Biasa: StoryObj = fieldState(selectFieldTemplate, base);
export const Terisi: StoryObj = fieldState(selectFieldTemplate, base, {value: 'KESEHATAN'});
export const Kesalahan: StoryObj = fieldState(selectFieldTemplate, base, {error: 'Pilih bidang penelitian.'});
export const TidakWajib: StoryObj = fieldState(selectFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(selectFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(selectFieldTemplate, base, {disabled: true});
export const Berkelompok: StoryObj = fieldState(selectFieldTemplate, base, {
  label: 'Desa atau kelurahan',
  options: [
    {label: 'Kecamatan Kepahiang', options: [{value: '17.08.04.1003', label: 'Pensiunan'}]},
    {label: 'Kecamatan Kabawetan', options: [{value: '17.08.06.2001', label: 'Tangsi Baru'}]},
  ],
});
