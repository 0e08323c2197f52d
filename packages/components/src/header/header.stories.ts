import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {headerTemplate} from './header.html.ts';
import words from './header.md?raw';

const meta: Meta = {
  title: 'Halaman/Kepala halaman',
  parameters: {docs: {description: {component: words}}, layout: 'fullscreen'},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    headerTemplate({homeHref: '#', service: 'DPMPTSP', locale: globals.locale as string}),
};
export const DenganMenu: StoryObj = {
  render: (_, {globals}) =>
    headerTemplate({
      homeHref: '#',
      service: 'Layanan Elektronik',
      nav: [
        {label: 'Layanan', href: '#', current: true},
        {label: 'Lacak', href: '#'},
        {label: 'Pengaduan', href: '#'},
      ],
      locale: globals.locale as string,
    }),
};
export const DenganAkun: StoryObj = {
  render: (_, {globals}) =>
    headerTemplate({
      homeHref: '#',
      service: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      nav: [{label: 'Kotak masuk', href: '#', current: true}],
      account: html`<span>Budi Santoso, verifikator</span> <a href="#">Keluar</a>`,
      locale: globals.locale as string,
    }),
};
