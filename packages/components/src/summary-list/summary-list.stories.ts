import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {summaryListTemplate} from './summary-list.html.ts';
import words from './summary-list.md?raw';

const meta: Meta = {
  title: 'Formulir/Ringkasan jawaban',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    summaryListTemplate({
      title: 'Tentang Anda',
      rows: [
        {key: 'Nama lengkap', value: 'Siti Aminah', action: {href: '#', about: 'nama lengkap'}},
        {key: 'Nomor HP', value: '0812-0000-1234', action: {href: '#', about: 'nomor HP'}},
      ],
      locale: globals.locale as string,
    }),
};
export const DenganCatatan: StoryObj = {
  render: (_, {globals}) =>
    summaryListTemplate({
      title: 'Perlu Anda perbaiki',
      rows: [
        {
          key: 'Proposal penelitian',
          value: 'proposal.pdf (1,4 MB)',
          note: 'Halaman metode belum ada. Unggah proposal yang lengkap.',
          action: {href: '#', text: 'Perbaiki', about: 'proposal penelitian'},
        },
      ],
      locale: globals.locale as string,
    }),
};
