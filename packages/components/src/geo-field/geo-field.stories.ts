import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {geoFieldFixtures} from './geo-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {geoFieldKeys} from './geo-field.keys.ts';
import words from './geo-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Titik lokasi',
  component: 'kph-geo-field',
  parameters: {docs: {description: {component: withKeys(words, geoFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(geoFieldFixtures, 'Biasa', {
  play: answers('-3,6289', '102,6445'),
});
export const Terisi: StoryObj = fixtureStory(geoFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(geoFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(geoFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(geoFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(geoFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(geoFieldFixtures, 'TeksPanjang');
