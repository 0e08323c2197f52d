import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {selectFieldFixtures} from './select-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {selectFieldKeys} from './select-field.keys.ts';
import words from './select-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Daftar pilihan',
  component: 'kph-select-field',
  parameters: {docs: {description: {component: withKeys(words, selectFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(selectFieldFixtures, 'Biasa', {play: answers('KESEHATAN')});
export const Terisi: StoryObj = fixtureStory(selectFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(selectFieldFixtures, 'Kesalahan');
export const Berkelompok: StoryObj = fixtureStory(selectFieldFixtures, 'Berkelompok');
export const PilihanPanjang: StoryObj = fixtureStory(selectFieldFixtures, 'PilihanPanjang');
export const TidakWajib: StoryObj = fixtureStory(selectFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(selectFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(selectFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(selectFieldFixtures, 'TeksPanjang');
