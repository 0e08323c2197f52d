import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {stepperTemplate} from './stepper.html.ts';
import words from './stepper.md?raw';

const meta: Meta = {
  title: 'Formulir/Langkah',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Awal: StoryObj = {
  render: (_, {globals}) => stepperTemplate({current: 1, total: 7, locale: globals.locale as string}),
};
export const Tengah: StoryObj = {
  render: (_, {globals}) =>
    stepperTemplate({current: 3, total: 7, title: 'Tentang Anda', locale: globals.locale as string}),
};
export const Akhir: StoryObj = {
  render: (_, {globals}) =>
    stepperTemplate({current: 7, total: 7, title: 'Kirim', locale: globals.locale as string}),
};
