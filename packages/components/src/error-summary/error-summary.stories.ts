import type {Meta, StoryObj} from '@storybook/web-components-vite';
import './index.ts';
import {errorSummaryTemplate} from './error-summary.html.ts';
import words from './error-summary.md?raw';

const meta: Meta = {
  title: 'Formulir/Ringkasan kesalahan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Satu: StoryObj = {
  render: (_, {globals}) =>
    errorSummaryTemplate({
      errors: [{text: 'NIK wajib diisi.', href: '#nik'}],
      locale: globals.locale as string,
    }),
};
export const Beberapa: StoryObj = {
  render: (_, {globals}) =>
    errorSummaryTemplate({
      errors: [
        {text: 'NIK harus 16 angka; Anda mengetik 14 angka.', href: '#nik'},
        {text: 'Nama lengkap wajib diisi.', href: '#nama'},
      ],
      locale: globals.locale as string,
    }),
};
