import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {rupiahFieldFixtures} from './rupiah-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {rupiahFieldKeys} from './rupiah-field.keys.ts';
import words from './rupiah-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Rupiah',
  component: 'kph-rupiah-field',
  parameters: {docs: {description: {component: withKeys(words, rupiahFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(rupiahFieldFixtures, 'Biasa', {play: answers('1610000')});
export const Terisi: StoryObj = fixtureStory(rupiahFieldFixtures, 'Terisi');
export const JumlahBesar: StoryObj = fixtureStory(rupiahFieldFixtures, 'JumlahBesar');
export const Kesalahan: StoryObj = fixtureStory(rupiahFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(rupiahFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(rupiahFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(rupiahFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(rupiahFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(rupiahFieldFixtures, 'TeksPanjang');
