import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {timelineTemplate} from './timeline.html.ts';
import words from './timeline.md?raw';

const meta: Meta = {
  title: 'Halaman/Perjalanan permohonan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Berjalan: StoryObj = {
  render: (_, {globals}) =>
    timelineTemplate({
      label: 'Perjalanan permohonan',
      steps: [
        {label: 'Diterima', state: 'done', time: '24 November 2026 pukul 09.05 WIB'},
        {label: 'Sedang diperiksa', state: 'current'},
        {label: 'Menunggu tanda tangan', state: 'todo'},
        {label: 'Terbit', state: 'todo'},
      ],
      locale: globals.locale as string,
    }),
};
export const Berhenti: StoryObj = {
  render: (_, {globals}) =>
    timelineTemplate({
      label: 'Perjalanan permohonan',
      steps: [
        {label: 'Diterima', state: 'done', time: '24 November 2026 pukul 09.05 WIB'},
        {
          label: 'Perlu Anda perbaiki',
          state: 'stopped',
          time: 'Waktu berhenti sementara karena menunggu Anda',
        },
        {label: 'Terbit', state: 'todo'},
      ],
      locale: globals.locale as string,
    }),
};
