import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {alertTemplate} from './alert.html.ts';
import words from './alert.md?raw';

const meta: Meta = {
  title: 'Halaman/Pesan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Informasi: StoryObj = {
  render: (_, {globals}) =>
    alertTemplate({
      title: 'Loket tutup pada 25 Desember 2026',
      body: 'Permohonan daring tetap diterima.',
      locale: globals.locale as string,
    }),
};
export const Berhasil: StoryObj = {
  render: (_, {globals}) =>
    alertTemplate({status: 'success', title: 'Berkas sudah terunggah', locale: globals.locale as string}),
};
export const Peringatan: StoryObj = {
  render: (_, {globals}) =>
    alertTemplate({
      status: 'warning',
      title: 'Tanggal lahir tidak sama dengan yang ada di NIK',
      body: 'Periksa lagi. Jika sudah sesuai KTP, lanjutkan saja.',
      locale: globals.locale as string,
    }),
};
export const Masalah: StoryObj = {
  render: (_, {globals}) =>
    alertTemplate({
      status: 'danger',
      title: 'Sinyal terputus',
      body: 'Isian Anda aman di ponsel ini dan akan dikirim saat tersambung.',
      locale: globals.locale as string,
    }),
};
