import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {breadcrumbFixtures} from './breadcrumb.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {breadcrumbKeys} from './breadcrumb.keys.ts';
import words from './breadcrumb.md?raw';

const meta: Meta = {
  title: 'Rangka/Remah roti',
  parameters: {docs: {description: {component: withKeys(words, breadcrumbKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(breadcrumbFixtures, 'Biasa');
export const DuaTingkat: StoryObj = fixtureStory(breadcrumbFixtures, 'DuaTingkat');
export const NamaPanjang: StoryObj = fixtureStory(breadcrumbFixtures, 'NamaPanjang');
export const AlamatBerbahaya: StoryObj = fixtureStory(breadcrumbFixtures, 'AlamatBerbahaya');
