import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {checkboxGroupFixtures} from './checkbox-group.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {checkboxGroupKeys} from './checkbox-group.keys.ts';
import words from './checkbox-group.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Pilihan ganda',
  component: 'kph-checkbox-group',
  parameters: {docs: {description: {component: withKeys(words, checkboxGroupKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(checkboxGroupFixtures, 'Biasa', {
  play: answers('KURSI_RODA', 'BAHASA_ISYARAT'),
});
export const Terisi: StoryObj = fixtureStory(checkboxGroupFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(checkboxGroupFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(checkboxGroupFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(checkboxGroupFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(checkboxGroupFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(checkboxGroupFixtures, 'TeksPanjang');
