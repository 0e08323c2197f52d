import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {skipLinkTemplate} from './skip-link.html.ts';
import words from './skip-link.md?raw';

const meta: Meta = {
  title: 'Halaman/Tautan lompat',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) => skipLinkTemplate({href: '#isi', locale: globals.locale as string}),
};
