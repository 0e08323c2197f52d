import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {phaseBannerFixtures} from './phase-banner.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {phaseBannerKeys} from './phase-banner.keys.ts';
import words from './phase-banner.md?raw';

const meta: Meta = {
  title: 'Rangka/Bilah tahap layanan',
  parameters: {docs: {description: {component: withKeys(words, phaseBannerKeys)}}, layout: 'fullscreen'},
};
export default meta;

export const UjiCoba: StoryObj = fixtureStory(phaseBannerFixtures, 'UjiCoba');
export const TahapAwal: StoryObj = fixtureStory(phaseBannerFixtures, 'TahapAwal');
export const TeksSendiri: StoryObj = fixtureStory(phaseBannerFixtures, 'TeksSendiri');
