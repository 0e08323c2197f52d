import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {insetTemplate} from './inset.html.ts';
import words from './inset.md?raw';

const meta: Meta = {
  title: 'Halaman/Sisipan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: () => insetTemplate({body: 'Halaman metode belum ada. Unggah proposal yang lengkap.'}),
};
