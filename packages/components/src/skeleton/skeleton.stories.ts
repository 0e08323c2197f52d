import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {skeletonFixtures} from './skeleton.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {skeletonKeys} from './skeleton.keys.ts';
import words from './skeleton.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Kerangka',
  parameters: {docs: {description: {component: withKeys(words, skeletonKeys)}}},
};
export default meta;

export const Teks: StoryObj = fixtureStory(skeletonFixtures, 'Teks');
export const Kartu: StoryObj = fixtureStory(skeletonFixtures, 'Kartu');
export const Baris: StoryObj = fixtureStory(skeletonFixtures, 'Baris');
