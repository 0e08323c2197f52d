import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {cardFixtures} from './card.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {cardKeys} from './card.keys.ts';
import words from './card.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Kartu',
  parameters: {docs: {description: {component: withKeys(words, cardKeys)}}},
};
export default meta;

export const Layanan: StoryObj = fixtureStory(cardFixtures, 'Layanan');
export const DenganStatusDanTombol: StoryObj = fixtureStory(cardFixtures, 'DenganStatusDanTombol');
export const TanpaTautan: StoryObj = fixtureStory(cardFixtures, 'TanpaTautan');
export const JudulPanjang: StoryObj = fixtureStory(cardFixtures, 'JudulPanjang');
