import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {buttonTemplate} from './button.html.ts';
import words from './button.md?raw';

const meta: Meta = {
  title: 'Halaman/Tombol',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Utama: StoryObj = {render: () => buttonTemplate({text: 'Lanjutkan'})};
export const Kedua: StoryObj = {
  render: () => buttonTemplate({text: 'Simpan dan keluar', variant: 'secondary'}),
};
export const Bahaya: StoryObj = {
  render: () => buttonTemplate({text: 'Batalkan permohonan', variant: 'danger'}),
};
export const Tautan: StoryObj = {render: () => buttonTemplate({text: 'Batal', variant: 'link'})};
export const Mulai: StoryObj = {
  render: () => buttonTemplate({text: 'Mulai sekarang', href: '#', start: true}),
};
export const Nonaktif: StoryObj = {render: () => buttonTemplate({text: 'Kirim', disabled: true})};
export const Kelompok: StoryObj = {
  render: () =>
    html`<div class="kph-actions">
      ${buttonTemplate({text: 'Kirim permohonan'})} ${buttonTemplate({text: 'Simpan dan keluar', variant: 'secondary'})}
      ${buttonTemplate({text: 'Kecil', variant: 'secondary', small: true})}
    </div>`,
};
