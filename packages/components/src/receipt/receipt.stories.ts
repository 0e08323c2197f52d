import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {receiptFixtures} from './receipt.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {receiptKeys} from './receipt.keys.ts';
import words from './receipt.md?raw';

const meta: Meta = {
  title: 'Status/Tanda terima',
  component: 'kph-receipt',
  parameters: {docs: {description: {component: withKeys(words, receiptKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(receiptFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const copy = within(canvasElement).queryByRole('button', {name: /Salin nomor|Copy number/});
    if ('clipboard' in navigator) await expect(copy).toHaveAttribute('data-copy', 'DPMPTSP-2611-7K3QX9');
  },
});
export const Lengkap: StoryObj = fixtureStory(receiptFixtures, 'Lengkap');
export const Pembayaran: StoryObj = fixtureStory(receiptFixtures, 'Pembayaran');
export const HanyaNomor: StoryObj = fixtureStory(receiptFixtures, 'HanyaNomor');
export const NamaPanjang: StoryObj = fixtureStory(receiptFixtures, 'NamaPanjang');
