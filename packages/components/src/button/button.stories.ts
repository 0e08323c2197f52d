import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {buttonFixtures} from './button.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {buttonKeys} from './button.keys.ts';
import words from './button.md?raw';

const meta: Meta = {
  title: 'Tindakan/Tombol',
  parameters: {docs: {description: {component: withKeys(words, buttonKeys)}}},
};
export default meta;

export const Utama: StoryObj = fixtureStory(buttonFixtures, 'Utama');
export const Kedua: StoryObj = fixtureStory(buttonFixtures, 'Kedua');
export const Bahaya: StoryObj = fixtureStory(buttonFixtures, 'Bahaya');
export const Tautan: StoryObj = fixtureStory(buttonFixtures, 'Tautan');
export const Kecil: StoryObj = fixtureStory(buttonFixtures, 'Kecil');
export const Mulai: StoryObj = fixtureStory(buttonFixtures, 'Mulai');
export const Nonaktif: StoryObj = fixtureStory(buttonFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(buttonFixtures, 'TeksPanjang');
export const AlamatBerbahaya: StoryObj = fixtureStory(buttonFixtures, 'AlamatBerbahaya');
export const AksaraBerbahaya: StoryObj = fixtureStory(buttonFixtures, 'AksaraBerbahaya');
