import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {radioGroupTemplate} from './radio-group.html.ts';
import words from './radio-group.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Pilihan tunggal',
  component: 'kph-radio-group',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {
  name: 'jenis',
  label: 'Jenis peneliti',
  options: [
    {value: 'PERORANGAN', label: 'Perorangan'},
    {value: 'KELOMPOK', label: 'Kelompok'},
    {
      value: 'PERGURUAN_TINGGI',
      label: 'Perguruan tinggi',
      hint: 'Termasuk mahasiswa untuk skripsi, tesis, atau disertasi',
    },
    {value: 'ORMAS', label: 'Organisasi kemasyarakatan'},
  ],
};

export const Biasa: StoryObj = fieldState(radioGroupTemplate, base);
export const Terisi: StoryObj = fieldState(radioGroupTemplate, base, {value: 'PERGURUAN_TINGGI'});
export const Kesalahan: StoryObj = fieldState(radioGroupTemplate, base, {error: 'Pilih jenis peneliti.'});
export const TidakWajib: StoryObj = fieldState(radioGroupTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(radioGroupTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(radioGroupTemplate, base, {disabled: true});
export const YaAtauTidak: StoryObj = fieldState(radioGroupTemplate, base, {
  label: 'Ada korban?',
  inline: true,
  options: [
    {value: 'true', label: 'Ya'},
    {value: 'false', label: 'Tidak'},
  ],
});
