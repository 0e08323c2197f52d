import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {emptyFixtures} from './empty.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {emptyKeys} from './empty.keys.ts';
import words from './empty.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Keadaan kosong',
  parameters: {docs: {description: {component: withKeys(words, emptyKeys)}}},
};
export default meta;

export const BelumAda: StoryObj = fixtureStory(emptyFixtures, 'BelumAda');
export const TidakDitemukan: StoryObj = fixtureStory(emptyFixtures, 'TidakDitemukan');
export const SemuaSelesai: StoryObj = fixtureStory(emptyFixtures, 'SemuaSelesai');
