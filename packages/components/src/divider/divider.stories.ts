import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {dividerFixtures} from './divider.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {dividerKeys} from './divider.keys.ts';
import words from './divider.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Garis pemisah',
  parameters: {docs: {description: {component: withKeys(words, dividerKeys)}}},
};
export default meta;

export const Garis: StoryObj = fixtureStory(dividerFixtures, 'Garis');
export const DenganKata: StoryObj = fixtureStory(dividerFixtures, 'DenganKata');
