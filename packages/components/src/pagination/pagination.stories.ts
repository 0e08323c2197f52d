import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {paginationFixtures} from './pagination.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {paginationKeys} from './pagination.keys.ts';
import words from './pagination.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Penomoran halaman',
  parameters: {docs: {description: {component: withKeys(words, paginationKeys)}}},
};
export default meta;

export const Awal: StoryObj = fixtureStory(paginationFixtures, 'Awal');
export const Tengah: StoryObj = fixtureStory(paginationFixtures, 'Tengah');
export const Akhir: StoryObj = fixtureStory(paginationFixtures, 'Akhir');
export const Sedikit: StoryObj = fixtureStory(paginationFixtures, 'Sedikit');
