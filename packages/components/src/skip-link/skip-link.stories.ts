import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {skipLinkFixtures} from './skip-link.fixtures.ts';
import words from './skip-link.md?raw';

const meta: Meta = {
  title: 'Rangka/Tautan lompat',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(skipLinkFixtures, 'Biasa');
export const TujuanLain: StoryObj = fixtureStory(skipLinkFixtures, 'TujuanLain');
