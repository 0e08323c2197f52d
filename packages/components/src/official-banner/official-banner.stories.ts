import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {officialBannerTemplate} from './official-banner.html.ts';
import words from './official-banner.md?raw';

const meta: Meta = {
  title: 'Halaman/Bilah situs resmi',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = {
  render: (_, {globals}) =>
    officialBannerTemplate({domain: 'kepahiangkab.go.id', locale: globals.locale as string}),
};
