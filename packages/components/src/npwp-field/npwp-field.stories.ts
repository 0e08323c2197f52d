import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {npwpFieldFixtures} from './npwp-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {npwpFieldKeys} from './npwp-field.keys.ts';
import words from './npwp-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/NPWP',
  component: 'kph-npwp-field',
  parameters: {docs: {description: {component: withKeys(words, npwpFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(npwpFieldFixtures, 'Biasa', {
  play: answers('1708004101900001'),
});
export const Terisi: StoryObj = fixtureStory(npwpFieldFixtures, 'Terisi');
export const KartuLama: StoryObj = fixtureStory(npwpFieldFixtures, 'KartuLama');
export const Kesalahan: StoryObj = fixtureStory(npwpFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(npwpFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(npwpFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(npwpFieldFixtures, 'Nonaktif');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(npwpFieldFixtures, 'Biasa', {
  play: mends('123', /NPWP/, '1708004101900001'),
});
