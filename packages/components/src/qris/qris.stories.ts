import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {qrisFixtures} from './qris.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {qrisKeys} from './qris.keys.ts';
import words from './qris.md?raw';

const meta: Meta = {
  title: 'Bayar/QRIS',
  component: 'kph-qris',
  parameters: {docs: {description: {component: withKeys(words, qrisKeys)}}},
};
export default meta;

export const Dinamis: StoryObj = fixtureStory(qrisFixtures, 'Dinamis');
export const HampirHabis: StoryObj = fixtureStory(qrisFixtures, 'HampirHabis');
export const Statis: StoryObj = fixtureStory(qrisFixtures, 'Statis');
export const DenganTambahan: StoryObj = fixtureStory(qrisFixtures, 'DenganTambahan');
export const Kedaluwarsa: StoryObj = fixtureStory(qrisFixtures, 'Kedaluwarsa', {
  play: async ({canvasElement}) => {
    const renew = fn();
    canvasElement.addEventListener('kph-renew', renew);
    await userEvent.click(
      within(canvasElement).getByRole('button', {name: /Buat kode baru|Make a new code/}),
    );
    await expect(renew).toHaveBeenCalledOnce();
  },
});
export const KedaluwarsaDenganTautan: StoryObj = fixtureStory(qrisFixtures, 'KedaluwarsaDenganTautan');
export const Rusak: StoryObj = fixtureStory(qrisFixtures, 'Rusak');
export const MilikOrangLain: StoryObj = fixtureStory(qrisFixtures, 'MilikOrangLain');
