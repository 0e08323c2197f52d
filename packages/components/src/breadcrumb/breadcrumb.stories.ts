import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {breadcrumbTemplate} from './breadcrumb.html.ts';
import words from './breadcrumb.md?raw';

const meta: Meta = {
  title: 'Halaman/Remah roti',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    breadcrumbTemplate({
      items: [
        {label: 'Beranda', href: '#'},
        {label: 'DPMPTSP', href: '#'},
        {label: 'Surat keterangan penelitian'},
      ],
      locale: globals.locale as string,
    }),
};
