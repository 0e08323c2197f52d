import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {officialBannerFixtures} from './official-banner.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {officialBannerKeys} from './official-banner.keys.ts';
import words from './official-banner.md?raw';

const meta: Meta = {
  title: 'Rangka/Bilah situs resmi',
  parameters: {docs: {description: {component: withKeys(words, officialBannerKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(officialBannerFixtures, 'Biasa');
export const DomainLain: StoryObj = fixtureStory(officialBannerFixtures, 'DomainLain');
