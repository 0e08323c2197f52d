import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {radioGroupFixtures} from './radio-group.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {radioGroupKeys} from './radio-group.keys.ts';
import words from './radio-group.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Pilihan tunggal',
  component: 'kph-radio-group',
  parameters: {docs: {description: {component: withKeys(words, radioGroupKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(radioGroupFixtures, 'Biasa', {play: answers('PERORANGAN')});
export const Terisi: StoryObj = fixtureStory(radioGroupFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(radioGroupFixtures, 'Kesalahan');
export const YaAtauTidak: StoryObj = fixtureStory(radioGroupFixtures, 'YaAtauTidak');
export const TidakWajib: StoryObj = fixtureStory(radioGroupFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(radioGroupFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(radioGroupFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(radioGroupFixtures, 'TeksPanjang');
