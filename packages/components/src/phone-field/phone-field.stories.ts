import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {phoneFieldFixtures} from './phone-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {phoneFieldKeys} from './phone-field.keys.ts';
import words from './phone-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nomor HP',
  component: 'kph-phone-field',
  parameters: {docs: {description: {component: withKeys(words, phoneFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(phoneFieldFixtures, 'Biasa', {play: answers('0812-0000-1234')});
export const Terisi: StoryObj = fixtureStory(phoneFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(phoneFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(phoneFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(phoneFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(phoneFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(phoneFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(phoneFieldFixtures, 'TeksPanjang');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(phoneFieldFixtures, 'Biasa', {
  play: mends('0812', /terlalu pendek/, '081200001234'),
});
