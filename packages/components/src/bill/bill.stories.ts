import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../radio-group/index.ts';
import {billFixtures} from './bill.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {billKeys} from './bill.keys.ts';
import words from './bill.md?raw';

const meta: Meta = {
  title: 'Bayar/Tagihan',
  parameters: {docs: {description: {component: withKeys(words, billKeys)}}},
};
export default meta;

export const Retribusi: StoryObj = fixtureStory(billFixtures, 'Retribusi');
export const SatuBaris: StoryObj = fixtureStory(billFixtures, 'SatuBaris');
export const DenganKeringanan: StoryObj = fixtureStory(billFixtures, 'DenganKeringanan');
export const Gratis: StoryObj = fixtureStory(billFixtures, 'Gratis');
export const Kesalahan: StoryObj = fixtureStory(billFixtures, 'Kesalahan');
export const BanyakBaris: StoryObj = fixtureStory(billFixtures, 'BanyakBaris');
