import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {nipFieldTemplate} from './nip-field.html.ts';
import words from './nip-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/NIP',
  component: 'kph-nip-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'nip', label: 'NIP', hint: '18 angka, PNS atau PPPK'};

export const Biasa: StoryObj = fieldState(nipFieldTemplate, base);
export const Terisi: StoryObj = fieldState(nipFieldTemplate, base, {value: '199001012014021901'});
export const Kesalahan: StoryObj = fieldState(nipFieldTemplate, base, {
  error: 'NIP harus 18 angka; Anda mengetik 4. NIP lama 9 angka sudah tidak dipakai.',
});
export const TidakWajib: StoryObj = fieldState(nipFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(nipFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(nipFieldTemplate, base, {disabled: true});
