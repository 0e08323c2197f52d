import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {taskListFixtures} from './task-list.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {taskListKeys} from './task-list.keys.ts';
import words from './task-list.md?raw';

const meta: Meta = {
  title: 'Alur formulir/Daftar bagian',
  parameters: {docs: {description: {component: withKeys(words, taskListKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(taskListFixtures, 'Biasa');
export const BaruMulai: StoryObj = fixtureStory(taskListFixtures, 'BaruMulai');
export const Selesai: StoryObj = fixtureStory(taskListFixtures, 'Selesai');
export const TeksPanjang: StoryObj = fixtureStory(taskListFixtures, 'TeksPanjang');
