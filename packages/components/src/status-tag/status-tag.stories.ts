import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statusTagTemplate} from './status-tag.html.ts';
import words from './status-tag.md?raw';

const meta: Meta = {
  title: 'Halaman/Status',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Diterima: StoryObj = {
  render: () => statusTagTemplate({status: 'info', text: 'Diterima'}),
};
export const Terbit: StoryObj = {
  render: () => statusTagTemplate({status: 'success', text: 'Terbit'}),
};
export const PerluDiperbaiki: StoryObj = {
  render: () => statusTagTemplate({status: 'warning', text: 'Perlu Anda perbaiki'}),
};
export const Ditolak: StoryObj = {
  render: () => statusTagTemplate({status: 'danger', text: 'Ditolak'}),
};
export const Draf: StoryObj = {
  render: () => statusTagTemplate({status: 'neutral', text: 'Draf'}),
};
