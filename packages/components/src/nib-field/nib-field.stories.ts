import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {nibFieldFixtures} from './nib-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {nibFieldKeys} from './nib-field.keys.ts';
import words from './nib-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/NIB',
  component: 'kph-nib-field',
  parameters: {docs: {description: {component: withKeys(words, nibFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(nibFieldFixtures, 'Biasa', {play: answers('9120001234567')});
export const Terisi: StoryObj = fixtureStory(nibFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(nibFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(nibFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(nibFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(nibFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(nibFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(nibFieldFixtures, 'TeksPanjang');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(nibFieldFixtures, 'Biasa', {
  play: mends('000', /13 angka/, '0000000000017'),
});
