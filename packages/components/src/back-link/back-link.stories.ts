import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {backLinkFixtures} from './back-link.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {backLinkKeys} from './back-link.keys.ts';
import words from './back-link.md?raw';

const meta: Meta = {
  title: 'Tindakan/Tautan kembali',
  parameters: {docs: {description: {component: withKeys(words, backLinkKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(backLinkFixtures, 'Biasa');
export const TeksSendiri: StoryObj = fixtureStory(backLinkFixtures, 'TeksSendiri');
export const TeksPanjang: StoryObj = fixtureStory(backLinkFixtures, 'TeksPanjang');
export const AlamatBerbahaya: StoryObj = fixtureStory(backLinkFixtures, 'AlamatBerbahaya');
