import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {bpjsFieldFixtures} from './bpjs-field.fixtures.ts';
import words from './bpjs-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nomor BPJS Kesehatan',
  component: 'kph-bpjs-field',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(bpjsFieldFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(bpjsFieldFixtures, 'Terisi');
export const AtauNik: StoryObj = fixtureStory(bpjsFieldFixtures, 'AtauNik');
export const Kesalahan: StoryObj = fixtureStory(bpjsFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(bpjsFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(bpjsFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(bpjsFieldFixtures, 'Nonaktif');
