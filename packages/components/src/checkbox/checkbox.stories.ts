import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {checkboxFixtures} from './checkbox.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {checkboxKeys} from './checkbox.keys.ts';
import words from './checkbox.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Kotak centang',
  component: 'kph-checkbox',
  parameters: {docs: {description: {component: withKeys(words, checkboxKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(checkboxFixtures, 'Biasa', {play: answers('true')});
export const Tercentang: StoryObj = fixtureStory(checkboxFixtures, 'Tercentang');
export const Kesalahan: StoryObj = fixtureStory(checkboxFixtures, 'Kesalahan');
export const Nonaktif: StoryObj = fixtureStory(checkboxFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(checkboxFixtures, 'TeksPanjang');
export const DenganPetunjuk: StoryObj = fixtureStory(checkboxFixtures, 'DenganPetunjuk');
