import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {skmFixtures} from './skm.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {skmKeys} from './skm.keys.ts';
import words from './skm.md?raw';
import '../form/index.ts';
import '../error-summary/index.ts';
import '../radio-group/index.ts';
import '../rating-scale/index.ts';

const meta: Meta = {
  title: 'Suara warga/Survei kepuasan (SKM)',
  parameters: {docs: {description: {component: withKeys(words, skmKeys)}}},
};
export default meta;

export const Kosong: StoryObj = fixtureStory(skmFixtures, 'Kosong');
export const LayananGratis: StoryObj = fixtureStory(skmFixtures, 'LayananGratis');
export const Terisi: StoryObj = fixtureStory(skmFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(skmFixtures, 'Kesalahan');
