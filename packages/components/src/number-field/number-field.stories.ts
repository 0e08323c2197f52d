import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {numberFieldFixtures} from './number-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {numberFieldKeys} from './number-field.keys.ts';
import words from './number-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Angka',
  component: 'kph-number-field',
  parameters: {docs: {description: {component: withKeys(words, numberFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(numberFieldFixtures, 'Biasa', {play: answers('12,5')});
export const Terisi: StoryObj = fixtureStory(numberFieldFixtures, 'Terisi');
export const BilanganBulat: StoryObj = fixtureStory(numberFieldFixtures, 'BilanganBulat');
export const Kesalahan: StoryObj = fixtureStory(numberFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(numberFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(numberFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(numberFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(numberFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(numberFieldFixtures, 'TeksPanjang');
