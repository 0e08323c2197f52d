import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {statusTagFixtures} from './status-tag.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {statusTagKeys} from './status-tag.keys.ts';
import words from './status-tag.md?raw';

const meta: Meta = {
  title: 'Status/Label status',
  parameters: {docs: {description: {component: withKeys(words, statusTagKeys)}}},
};
export default meta;

export const Diterima: StoryObj = fixtureStory(statusTagFixtures, 'Diterima');
export const Terbit: StoryObj = fixtureStory(statusTagFixtures, 'Terbit');
export const PerluDiperbaiki: StoryObj = fixtureStory(statusTagFixtures, 'PerluDiperbaiki');
export const Ditolak: StoryObj = fixtureStory(statusTagFixtures, 'Ditolak');
export const Draf: StoryObj = fixtureStory(statusTagFixtures, 'Draf');
export const StatusIzin: StoryObj = fixtureStory(statusTagFixtures, 'StatusIzin');
export const StatusLaporan: StoryObj = fixtureStory(statusTagFixtures, 'StatusLaporan');
export const StatusPengaduan: StoryObj = fixtureStory(statusTagFixtures, 'StatusPengaduan');
export const StatusAntrean: StoryObj = fixtureStory(statusTagFixtures, 'StatusAntrean');
