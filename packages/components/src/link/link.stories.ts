import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {linkFixtures} from './link.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {linkKeys} from './link.keys.ts';
import words from './link.md?raw';

const meta: Meta = {
  title: 'Tindakan/Tautan',
  parameters: {docs: {description: {component: withKeys(words, linkKeys)}}},
};
export default meta;

/** Where such a link belongs: in a sentence, as high as its line. */
const inSentence = (state: 'Halaman' | 'TabBaru'): StoryObj => {
  const alone = fixtureStory(linkFixtures, state);
  return {
    ...alone,
    render: (args, context) => html`<p class="kph-text">Baca ${alone.render!(args, context)} lebih dulu.</p>`,
  };
};

export const Halaman: StoryObj = inSentence('Halaman');
export const SitusLain: StoryObj = fixtureStory(linkFixtures, 'SitusLain');
export const TabBaru: StoryObj = inSentence('TabBaru');
export const Unduhan: StoryObj = fixtureStory(linkFixtures, 'Unduhan');
export const UnduhanBesar: StoryObj = fixtureStory(linkFixtures, 'UnduhanBesar');
export const Telepon: StoryObj = fixtureStory(linkFixtures, 'Telepon');
export const Darurat: StoryObj = fixtureStory(linkFixtures, 'Darurat');
export const WhatsApp: StoryObj = fixtureStory(linkFixtures, 'WhatsApp');
export const Email: StoryObj = fixtureStory(linkFixtures, 'Email');
export const AlamatBerbahaya: StoryObj = fixtureStory(linkFixtures, 'AlamatBerbahaya');
