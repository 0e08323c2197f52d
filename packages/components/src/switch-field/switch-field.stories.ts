import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {switchFieldFixtures} from './switch-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {switchFieldKeys} from './switch-field.keys.ts';
import words from './switch-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Saklar',
  component: 'kph-switch-field',
  parameters: {docs: {description: {component: withKeys(words, switchFieldKeys)}}},
};
export default meta;

export const Mati: StoryObj = fixtureStory(switchFieldFixtures, 'Mati');
export const Nyala: StoryObj = fixtureStory(switchFieldFixtures, 'Nyala');
export const DenganPetunjuk: StoryObj = fixtureStory(switchFieldFixtures, 'DenganPetunjuk');
export const KataSendiri: StoryObj = fixtureStory(switchFieldFixtures, 'KataSendiri');
export const Kesalahan: StoryObj = fixtureStory(switchFieldFixtures, 'Kesalahan');
export const Nonaktif: StoryObj = fixtureStory(switchFieldFixtures, 'Nonaktif');
export const NyalaNonaktif: StoryObj = fixtureStory(switchFieldFixtures, 'NyalaNonaktif');
export const TeksPanjang: StoryObj = fixtureStory(switchFieldFixtures, 'TeksPanjang');
export const Ditekan: StoryObj = fixtureStory(switchFieldFixtures, 'Mati', {
  play: async ({canvasElement}) => {
    const box = await within(canvasElement).findByRole('switch');
    await userEvent.click(box);
    await expect(box).toBeChecked();
  },
});
