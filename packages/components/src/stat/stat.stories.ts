import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {statFixtures} from './stat.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {statKeys} from './stat.keys.ts';
import words from './stat.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Angka ringkas',
  parameters: {docs: {description: {component: withKeys(words, statKeys)}}},
};
export default meta;

export const Satu: StoryObj = fixtureStory(statFixtures, 'Satu');
export const KotakKerja: StoryObj = fixtureStory(statFixtures, 'KotakKerja');
export const Uang: StoryObj = fixtureStory(statFixtures, 'Uang');
export const BelumAda: StoryObj = fixtureStory(statFixtures, 'BelumAda');
export const KataPanjang: StoryObj = fixtureStory(statFixtures, 'KataPanjang');
export const AksaraBerbahaya: StoryObj = fixtureStory(statFixtures, 'AksaraBerbahaya');
