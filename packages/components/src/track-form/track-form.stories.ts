import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../text-field/index.ts';
import {trackFormFixtures} from './track-form.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {trackFormKeys} from './track-form.keys.ts';
import words from './track-form.md?raw';

const meta: Meta = {
  title: 'Status/Lacak permohonan',
  parameters: {docs: {description: {component: withKeys(words, trackFormKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(trackFormFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(trackFormFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(trackFormFixtures, 'Kesalahan');
export const TidakDitemukan: StoryObj = fixtureStory(trackFormFixtures, 'TidakDitemukan');
