import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {nameFieldFixtures} from './name-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {nameFieldKeys} from './name-field.keys.ts';
import words from './name-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nama lengkap',
  component: 'kph-name-field',
  parameters: {docs: {description: {component: withKeys(words, nameFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(nameFieldFixtures, 'Biasa', {
  play: answers('Siti Aminah'),
});
export const Terisi: StoryObj = fixtureStory(nameFieldFixtures, 'Terisi');
export const DenganGelar: StoryObj = fixtureStory(nameFieldFixtures, 'DenganGelar');
export const OrangLain: StoryObj = fixtureStory(nameFieldFixtures, 'OrangLain');
export const Kesalahan: StoryObj = fixtureStory(nameFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(nameFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(nameFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(nameFieldFixtures, 'Nonaktif');
export const HanyaBaca: StoryObj = fixtureStory(nameFieldFixtures, 'HanyaBaca');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(nameFieldFixtures, 'Biasa', {
  play: mends('A', /./, 'Siti Aminah'),
});
