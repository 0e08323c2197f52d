import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {summaryListFixtures} from './summary-list.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {summaryListKeys} from './summary-list.keys.ts';
import words from './summary-list.md?raw';

const meta: Meta = {
  title: 'Alur formulir/Ringkasan jawaban',
  parameters: {docs: {description: {component: withKeys(words, summaryListKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(summaryListFixtures, 'Biasa');
export const DenganCatatan: StoryObj = fixtureStory(summaryListFixtures, 'DenganCatatan');
export const HanyaBaca: StoryObj = fixtureStory(summaryListFixtures, 'HanyaBaca');
export const TeksPanjang: StoryObj = fixtureStory(summaryListFixtures, 'TeksPanjang');
export const Kosong: StoryObj = fixtureStory(summaryListFixtures, 'Kosong');
export const AksaraBerbahaya: StoryObj = fixtureStory(summaryListFixtures, 'AksaraBerbahaya');
