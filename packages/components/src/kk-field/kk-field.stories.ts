import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {kkFieldFixtures} from './kk-field.fixtures.ts';
import words from './kk-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nomor KK',
  component: 'kph-kk-field',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(kkFieldFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(kkFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(kkFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(kkFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(kkFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(kkFieldFixtures, 'Nonaktif');
