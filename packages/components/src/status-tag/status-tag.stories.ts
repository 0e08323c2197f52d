import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statusTagTemplate} from './status-tag.html.ts';
import words from './status-tag.md?raw';

const meta: Meta = {
  title: 'Halaman/Status',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Diterima: StoryObj = {
  render: (_, {globals}) =>
    statusTagTemplate({status: 'info', text: 'Diterima', locale: globals.locale as string}),
};
export const Terbit: StoryObj = {
  render: (_, {globals}) =>
    statusTagTemplate({status: 'success', text: 'Terbit', locale: globals.locale as string}),
};
export const PerluDiperbaiki: StoryObj = {
  render: (_, {globals}) =>
    statusTagTemplate({status: 'warning', text: 'Perlu Anda perbaiki', locale: globals.locale as string}),
};
export const Ditolak: StoryObj = {
  render: (_, {globals}) =>
    statusTagTemplate({status: 'danger', text: 'Ditolak', locale: globals.locale as string}),
};
export const Draf: StoryObj = {
  render: (_, {globals}) =>
    statusTagTemplate({status: 'neutral', text: 'Draf', locale: globals.locale as string}),
};
