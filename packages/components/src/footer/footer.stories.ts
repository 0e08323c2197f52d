import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {footerTemplate} from './footer.html.ts';
import words from './footer.md?raw';

const meta: Meta = {
  title: 'Halaman/Kaki halaman',
  parameters: {docs: {description: {component: words}}, layout: 'fullscreen'},
};
export default meta;

export const Lengkap: StoryObj = {
  render: (_, {globals}) =>
    footerTemplate({
      contact: {
        name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
        address: 'Kepahiang',
        phone: '(0732) 391000',
        email: 'dpmptsp@kepahiangkab.go.id',
        hours: 'Senin–Jumat, 08.00–16.00 WIB',
        complaint: 'lapor.go.id atau SMS 1708',
      },
      links: [
        {label: 'Privasi', href: '#'},
        {label: 'Aksesibilitas', href: '#'},
      ],
      note: 'Pemerintah Kabupaten Kepahiang',
      locale: globals.locale as string,
    }),
};
export const Singkat: StoryObj = {
  render: (_, {globals}) =>
    footerTemplate({links: [{label: 'Privasi', href: '#'}], locale: globals.locale as string}),
};
