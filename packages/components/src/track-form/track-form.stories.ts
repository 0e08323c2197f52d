import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../text-field/index.ts';
import {trackFormTemplate} from './track-form.html.ts';
import words from './track-form.md?raw';

const meta: Meta = {
  title: 'Formulir/Lacak permohonan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) => trackFormTemplate({action: '#', locale: globals.locale as string}),
};
export const Kesalahan: StoryObj = {
  render: (_, {globals}) =>
    trackFormTemplate({
      action: '#',
      values: {nomor: 'DPMPTSP-2611'},
      errors: {nomor: 'Nomor permohonan tertulis seperti DPMPTSP-2611-7K3QX9. Cocokkan dengan tanda terima.'},
      locale: globals.locale as string,
    }),
};
