import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {backLinkTemplate} from './back-link.html.ts';
import words from './back-link.md?raw';

const meta: Meta = {
  title: 'Halaman/Tautan kembali',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) => backLinkTemplate({href: '#', locale: globals.locale as string}),
};
