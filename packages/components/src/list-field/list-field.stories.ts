import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import '../nik-field/index.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import '../text-field/index.ts';
import {listFieldTemplate} from './list-field.html.ts';
import './index.ts';
import words from './list-field.md?raw';

const meta: Meta = {
  title: 'Isian/Daftar baris',
  component: 'kph-list-field',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const row = (index: number): TemplateResult =>
  html`${textFieldTemplate({name: `anggota.${index}.nama`, label: 'Nama anggota', required: true})}
  ${nikFieldTemplate({name: `anggota.${index}.nik`, label: 'NIK anggota', required: true})}`;
const list = {
  name: 'anggota',
  label: 'Anggota peneliti',
  itemLabel: 'Anggota',
  required: true,
  min: 1,
  max: 30,
  row,
};

export const SatuBaris: StoryObj = {render: () => listFieldTemplate({...list, rows: [row(0)]})};
export const TigaBaris: StoryObj = {
  render: () => listFieldTemplate({...list, rows: [row(0), row(1), row(2)]}),
};
export const Kesalahan: StoryObj = {
  render: () =>
    listFieldTemplate({...list, rows: [row(0)], error: 'Anggota peneliti paling sedikit 2; baru 1.'}),
};
