import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {tileFixtures} from './tile.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {tileKeys} from './tile.keys.ts';
import words from './tile.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Petak',
  parameters: {docs: {description: {component: withKeys(words, tileKeys)}}},
};
export default meta;

export const Portal: StoryObj = fixtureStory(tileFixtures, 'Portal');
export const TanpaIkon: StoryObj = fixtureStory(tileFixtures, 'TanpaIkon');
export const Panjang: StoryObj = fixtureStory(tileFixtures, 'Panjang');
