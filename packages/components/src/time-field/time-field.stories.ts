import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {timeFieldFixtures} from './time-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {timeFieldKeys} from './time-field.keys.ts';
import words from './time-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Jam',
  component: 'kph-time-field',
  parameters: {docs: {description: {component: withKeys(words, timeFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(timeFieldFixtures, 'Biasa', {play: answers('09:05')});
export const Terisi: StoryObj = fixtureStory(timeFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(timeFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(timeFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(timeFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(timeFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(timeFieldFixtures, 'TeksPanjang');
