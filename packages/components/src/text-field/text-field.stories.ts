import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {textFieldFixtures} from './text-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {textFieldKeys} from './text-field.keys.ts';
import words from './text-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Teks',
  component: 'kph-text-field',
  parameters: {docs: {description: {component: withKeys(words, textFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(textFieldFixtures, 'Biasa', {play: answers('Siti Aminah')});
export const Terisi: StoryObj = fixtureStory(textFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(textFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(textFieldFixtures, 'HanyaBaca');
export const Lebar: StoryObj = fixtureStory(textFieldFixtures, 'Lebar');
export const AksaraBerbahaya: StoryObj = fixtureStory(textFieldFixtures, 'AksaraBerbahaya');
export const TidakWajib: StoryObj = fixtureStory(textFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(textFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(textFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(textFieldFixtures, 'TeksPanjang');
