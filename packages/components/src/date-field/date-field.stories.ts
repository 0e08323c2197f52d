import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {dateFieldFixtures} from './date-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {dateFieldKeys} from './date-field.keys.ts';
import words from './date-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Tanggal',
  component: 'kph-date-field',
  parameters: {docs: {description: {component: withKeys(words, dateFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(dateFieldFixtures, 'Biasa', {play: answers('24', '11', '2026')});
export const Terisi: StoryObj = fixtureStory(dateFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(dateFieldFixtures, 'Kesalahan');
export const TanggalLahir: StoryObj = fixtureStory(dateFieldFixtures, 'TanggalLahir');
export const TidakWajib: StoryObj = fixtureStory(dateFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(dateFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(dateFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(dateFieldFixtures, 'TeksPanjang');
