import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {serviceStartFixtures} from './service-start.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {serviceStartKeys} from './service-start.keys.ts';
import words from './service-start.md?raw';

const meta: Meta = {
  title: 'Rangka/Awal layanan',
  parameters: {docs: {description: {component: withKeys(words, serviceStartKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(serviceStartFixtures, 'Biasa');
export const DenganPeringatan: StoryObj = fixtureStory(serviceStartFixtures, 'DenganPeringatan');
export const Lengkap: StoryObj = fixtureStory(serviceStartFixtures, 'Lengkap');
export const BelumDaring: StoryObj = fixtureStory(serviceStartFixtures, 'BelumDaring');
