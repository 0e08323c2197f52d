import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {taskListTemplate} from './task-list.html.ts';
import words from './task-list.md?raw';

const meta: Meta = {
  title: 'Formulir/Daftar bagian',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    taskListTemplate({
      sections: [
        {
          title: 'Tentang Anda',
          items: [
            {title: 'Siapa pemohonnya?', href: '#', status: 'selesai'},
            {title: 'Bagaimana kami menghubungi Anda?', href: '#', status: 'sedang'},
          ],
        },
        {
          title: 'Penelitian',
          items: [
            {title: 'Apa yang diteliti?', href: '#', status: 'perbaikan', hint: 'Judul terlalu pendek'},
            {title: 'Unggah berkas', status: 'terkunci'},
          ],
        },
      ],
      locale: globals.locale as string,
    }),
};
