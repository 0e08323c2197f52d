import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {detailsTemplate} from './details.html.ts';
import words from './details.md?raw';

const meta: Meta = {
  title: 'Halaman/Rincian',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Tertutup: StoryObj = {
  render: () =>
    detailsTemplate({
      summary: 'Mengapa kami meminta NIK?',
      body: 'Supaya surat terbit atas nama yang benar.',
    }),
};
export const Terbuka: StoryObj = {
  render: () =>
    detailsTemplate({
      summary: 'Mengapa kami meminta NIK?',
      body: 'Supaya surat terbit atas nama yang benar.',
      open: true,
    }),
};
