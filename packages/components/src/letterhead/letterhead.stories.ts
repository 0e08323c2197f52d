import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {letterheadFixtures} from './letterhead.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {letterheadKeys} from './letterhead.keys.ts';
import words from './letterhead.md?raw';

const meta: Meta = {
  title: 'Dokumen/Kop surat',
  parameters: {docs: {description: {component: withKeys(words, letterheadKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(letterheadFixtures, 'Biasa');
export const NamaPanjang: StoryObj = fixtureStory(letterheadFixtures, 'NamaPanjang');
export const DenganSurat: StoryObj = fixtureStory(letterheadFixtures, 'DenganSurat');
export const TanpaLambang: StoryObj = fixtureStory(letterheadFixtures, 'TanpaLambang');
