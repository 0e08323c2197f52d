import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {spinnerFixtures} from './spinner.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {spinnerKeys} from './spinner.keys.ts';
import words from './spinner.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Penanda memuat',
  parameters: {docs: {description: {component: withKeys(words, spinnerKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(spinnerFixtures, 'Biasa');
export const DenganTeks: StoryObj = fixtureStory(spinnerFixtures, 'DenganTeks');
export const DiDalamBaris: StoryObj = fixtureStory(spinnerFixtures, 'DiDalamBaris');
