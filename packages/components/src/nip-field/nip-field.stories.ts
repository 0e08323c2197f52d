import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {nipFieldFixtures} from './nip-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {nipFieldKeys} from './nip-field.keys.ts';
import words from './nip-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/NIP',
  component: 'kph-nip-field',
  parameters: {docs: {description: {component: withKeys(words, nipFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(nipFieldFixtures, 'Biasa', {play: answers('199001012014021901')});
export const Terisi: StoryObj = fixtureStory(nipFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(nipFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(nipFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(nipFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(nipFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(nipFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(nipFieldFixtures, 'TeksPanjang');
