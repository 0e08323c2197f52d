import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {insetFixtures} from './inset.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {insetKeys} from './inset.keys.ts';
import words from './inset.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Sisipan',
  parameters: {docs: {description: {component: withKeys(words, insetKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(insetFixtures, 'Biasa');
export const Panjang: StoryObj = fixtureStory(insetFixtures, 'Panjang');
export const AksaraBerbahaya: StoryObj = fixtureStory(insetFixtures, 'AksaraBerbahaya');
