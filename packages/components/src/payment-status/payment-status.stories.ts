import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {paymentStatusFixtures} from './payment-status.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {paymentStatusKeys} from './payment-status.keys.ts';
import words from './payment-status.md?raw';

const meta: Meta = {
  title: 'Bayar/Status pembayaran',
  component: 'kph-payment-status',
  parameters: {docs: {description: {component: withKeys(words, paymentStatusKeys)}}},
};
export default meta;

export const Menunggu: StoryObj = fixtureStory(paymentStatusFixtures, 'Menunggu', {
  play: async ({canvasElement}) => {
    const check = fn();
    canvasElement.addEventListener('kph-check', check);
    const button = within(canvasElement).getByRole('button', {name: /Cek status|Check status/});
    await userEvent.click(button);
    await userEvent.click(button);
    await expect(check).toHaveBeenCalledOnce();
  },
});
export const SedangMemeriksa: StoryObj = fixtureStory(paymentStatusFixtures, 'SedangMemeriksa');
export const DenganTautan: StoryObj = fixtureStory(paymentStatusFixtures, 'DenganTautan');
export const Lunas: StoryObj = fixtureStory(paymentStatusFixtures, 'Lunas');
export const Kedaluwarsa: StoryObj = fixtureStory(paymentStatusFixtures, 'Kedaluwarsa');
export const Gagal: StoryObj = fixtureStory(paymentStatusFixtures, 'Gagal');
export const Dikembalikan: StoryObj = fixtureStory(paymentStatusFixtures, 'Dikembalikan');
