import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {serviceNavFixtures} from './service-nav.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {serviceNavKeys} from './service-nav.keys.ts';
import words from './service-nav.md?raw';

const meta: Meta = {
  title: 'Rangka/Menu portal',
  parameters: {docs: {description: {component: withKeys(words, serviceNavKeys)}}, layout: 'fullscreen'},
};
export default meta;

export const Portal: StoryObj = fixtureStory(serviceNavFixtures, 'Portal');
export const Petugas: StoryObj = fixtureStory(serviceNavFixtures, 'Petugas');
export const Banyak: StoryObj = fixtureStory(serviceNavFixtures, 'Banyak');
