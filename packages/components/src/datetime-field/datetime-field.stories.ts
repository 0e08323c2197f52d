import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {datetimeFieldFixtures} from './datetime-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {datetimeFieldKeys} from './datetime-field.keys.ts';
import words from './datetime-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Tanggal dan jam',
  component: 'kph-datetime-field',
  parameters: {docs: {description: {component: withKeys(words, datetimeFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(datetimeFieldFixtures, 'Biasa', {
  play: answers('2026-11-24T09:05'),
});
export const Terisi: StoryObj = fixtureStory(datetimeFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(datetimeFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(datetimeFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(datetimeFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(datetimeFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(datetimeFieldFixtures, 'TeksPanjang');
