import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {timelineFixtures} from './timeline.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {timelineKeys} from './timeline.keys.ts';
import words from './timeline.md?raw';

const meta: Meta = {
  title: 'Status/Perjalanan permohonan',
  parameters: {docs: {description: {component: withKeys(words, timelineKeys)}}},
};
export default meta;

export const Berjalan: StoryObj = fixtureStory(timelineFixtures, 'Berjalan');
export const Berhenti: StoryObj = fixtureStory(timelineFixtures, 'Berhenti');
export const Terbit: StoryObj = fixtureStory(timelineFixtures, 'Terbit');
export const Ditolak: StoryObj = fixtureStory(timelineFixtures, 'Ditolak');
export const NamaPanjang: StoryObj = fixtureStory(timelineFixtures, 'NamaPanjang');
