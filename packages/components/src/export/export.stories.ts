import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {exportFixtures} from './export.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {exportKeys} from './export.keys.ts';
import words from './export.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Unduh data',
  parameters: {docs: {description: {component: withKeys(words, exportKeys)}}},
};
export default meta;

export const Semua: StoryObj = fixtureStory(exportFixtures, 'Semua');
export const SedangDisiapkan: StoryObj = fixtureStory(exportFixtures, 'SedangDisiapkan');
export const Satu: StoryObj = fixtureStory(exportFixtures, 'Satu');
export const Kosong: StoryObj = fixtureStory(exportFixtures, 'Kosong');
export const AksaraBerbahaya: StoryObj = fixtureStory(exportFixtures, 'AksaraBerbahaya');
