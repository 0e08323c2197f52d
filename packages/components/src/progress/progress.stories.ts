import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {progressFixtures} from './progress.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {progressKeys} from './progress.keys.ts';
import words from './progress.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Kemajuan',
  parameters: {docs: {description: {component: withKeys(words, progressKeys)}}},
};
export default meta;

export const Persen: StoryObj = fixtureStory(progressFixtures, 'Persen');
export const Hitungan: StoryObj = fixtureStory(progressFixtures, 'Hitungan');
export const HampirSelesai: StoryObj = fixtureStory(progressFixtures, 'HampirSelesai');
export const Kosong: StoryObj = fixtureStory(progressFixtures, 'Kosong');
export const Selesai: StoryObj = fixtureStory(progressFixtures, 'Selesai');
export const Langkah: StoryObj = fixtureStory(progressFixtures, 'Langkah');
export const LangkahPanjang: StoryObj = fixtureStory(progressFixtures, 'LangkahPanjang');
