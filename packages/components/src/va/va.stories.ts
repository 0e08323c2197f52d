import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {vaFixtures} from './va.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {vaKeys} from './va.keys.ts';
import words from './va.md?raw';

const meta: Meta = {
  title: 'Bayar/Virtual account',
  component: 'kph-va',
  parameters: {docs: {description: {component: withKeys(words, vaKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(vaFixtures, 'Biasa');
export const TanpaJumlah: StoryObj = fixtureStory(vaFixtures, 'TanpaJumlah');
export const NomorPanjang: StoryObj = fixtureStory(vaFixtures, 'NomorPanjang');
export const Kedaluwarsa: StoryObj = fixtureStory(vaFixtures, 'Kedaluwarsa', {
  play: async ({canvasElement}) => {
    const renew = fn();
    canvasElement.addEventListener('kph-renew', renew);
    await userEvent.click(
      within(canvasElement).getByRole('button', {name: /Buat kode baru|Make a new code/}),
    );
    await expect(renew).toHaveBeenCalledOnce();
  },
});
export const NomorSalah: StoryObj = fixtureStory(vaFixtures, 'NomorSalah');
