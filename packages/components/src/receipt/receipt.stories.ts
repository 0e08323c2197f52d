import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './index.ts';
import {receiptTemplate} from './receipt.html.ts';
import words from './receipt.md?raw';

const meta: Meta = {
  title: 'Formulir/Tanda terima',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    receiptTemplate({
      title: 'Permohonan terkirim',
      number: 'DPMPTSP-2611-7K3QX9',
      rows: [
        {key: 'Diterima', value: '24 November 2026 pukul 09.05 WIB'},
        {key: 'Selesai paling lambat', value: 'Jumat, 27 November 2026'},
      ],
      body: html`<p>Kami memeriksa berkas Anda dan mengirim kabar lewat WhatsApp.</p>`,
      locale: globals.locale as string,
    }),
};
