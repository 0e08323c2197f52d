import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {noRmFieldTemplate} from './no-rm-field.html.ts';
import words from './no-rm-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Nomor rekam medis',
  component: 'kph-no-rm-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {
  name: 'norm',
  label: 'Nomor rekam medis',
  hint: '6 angka pada kartu berobat, termasuk nol di depan',
};

export const Biasa: StoryObj = fieldState(noRmFieldTemplate, base);
export const Terisi: StoryObj = fieldState(noRmFieldTemplate, base, {value: '000123'});
export const Kesalahan: StoryObj = fieldState(noRmFieldTemplate, base, {
  error: 'Nomor rekam medis RSUD Kepahiang 6 angka, termasuk nol di depan; Anda mengetik 2.',
});
export const TidakWajib: StoryObj = fieldState(noRmFieldTemplate, base, {required: false});
export const JudulHalaman: StoryObj = fieldState(noRmFieldTemplate, base, {heading: true});
export const Nonaktif: StoryObj = fieldState(noRmFieldTemplate, base, {disabled: true});
