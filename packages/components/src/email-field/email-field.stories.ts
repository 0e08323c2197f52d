import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {emailFieldFixtures} from './email-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {emailFieldKeys} from './email-field.keys.ts';
import words from './email-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Email',
  component: 'kph-email-field',
  parameters: {docs: {description: {component: withKeys(words, emailFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(emailFieldFixtures, 'Biasa', {play: answers('warga@contoh.id')});
export const Terisi: StoryObj = fixtureStory(emailFieldFixtures, 'Terisi');
export const AlamatPanjang: StoryObj = fixtureStory(emailFieldFixtures, 'AlamatPanjang');
export const Kesalahan: StoryObj = fixtureStory(emailFieldFixtures, 'Kesalahan');
export const Wajib: StoryObj = fixtureStory(emailFieldFixtures, 'Wajib');
export const TidakWajib: StoryObj = fixtureStory(emailFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(emailFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(emailFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(emailFieldFixtures, 'TeksPanjang');
