import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {serviceStartTemplate} from './service-start.html.ts';
import words from './service-start.md?raw';

const meta: Meta = {
  title: 'Halaman/Awal layanan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    serviceStartTemplate({
      title: 'Ajukan izin reklame',
      lead: 'Izin memasang papan, spanduk, atau baliho.',
      who: 'Pelaku usaha dan penyelenggara acara.',
      prepare: ['NIK atau NIB', 'Foto lokasi'],
      requirements: ['Desain reklame', 'Foto lokasi'],
      procedure: ['Isi permohonan.', 'Petugas memeriksa.', 'Unduh izin.'],
      duration: '5 hari kerja',
      fee: 'Gratis',
      result: 'Izin reklame',
      complaints: ['SP4N-LAPOR!: lapor.go.id'],
      start: {href: '#'},
      locale: globals.locale as string,
    }),
};
