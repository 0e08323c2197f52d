import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {bpjsFieldFixtures} from './bpjs-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {bpjsFieldKeys} from './bpjs-field.keys.ts';
import words from './bpjs-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nomor BPJS Kesehatan',
  component: 'kph-bpjs-field',
  parameters: {docs: {description: {component: withKeys(words, bpjsFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(bpjsFieldFixtures, 'Biasa', {
  play: answers('0000000000017'),
});
export const Terisi: StoryObj = fixtureStory(bpjsFieldFixtures, 'Terisi');
export const AtauNik: StoryObj = fixtureStory(bpjsFieldFixtures, 'AtauNik');
export const Kesalahan: StoryObj = fixtureStory(bpjsFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(bpjsFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(bpjsFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(bpjsFieldFixtures, 'Nonaktif');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(bpjsFieldFixtures, 'Biasa', {
  play: mends('000', /13 angka/, '0000000000017'),
});
