import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {noRmFieldFixtures} from './no-rm-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {noRmFieldKeys} from './no-rm-field.keys.ts';
import words from './no-rm-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nomor rekam medis',
  component: 'kph-no-rm-field',
  parameters: {docs: {description: {component: withKeys(words, noRmFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(noRmFieldFixtures, 'Biasa', {play: answers('000123')});
export const Terisi: StoryObj = fixtureStory(noRmFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(noRmFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(noRmFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(noRmFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(noRmFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(noRmFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(noRmFieldFixtures, 'TeksPanjang');
