import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {detailsFixtures} from './details.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {detailsKeys} from './details.keys.ts';
import words from './details.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Rincian',
  parameters: {docs: {description: {component: withKeys(words, detailsKeys)}}},
};
export default meta;

export const Tertutup: StoryObj = fixtureStory(detailsFixtures, 'Tertutup');
export const Terbuka: StoryObj = fixtureStory(detailsFixtures, 'Terbuka');
export const IsiPanjang: StoryObj = fixtureStory(detailsFixtures, 'IsiPanjang');
export const AksaraBerbahaya: StoryObj = fixtureStory(detailsFixtures, 'AksaraBerbahaya');
