import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {linkFixtures} from './link.fixtures.ts';
import words from './link.md?raw';

const meta: Meta = {
  title: 'Tindakan/Tautan',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Halaman: StoryObj = fixtureStory(linkFixtures, 'Halaman');
export const SitusLain: StoryObj = fixtureStory(linkFixtures, 'SitusLain');
export const TabBaru: StoryObj = fixtureStory(linkFixtures, 'TabBaru');
export const Unduhan: StoryObj = fixtureStory(linkFixtures, 'Unduhan');
export const UnduhanBesar: StoryObj = fixtureStory(linkFixtures, 'UnduhanBesar');
export const Telepon: StoryObj = fixtureStory(linkFixtures, 'Telepon');
export const Darurat: StoryObj = fixtureStory(linkFixtures, 'Darurat');
export const WhatsApp: StoryObj = fixtureStory(linkFixtures, 'WhatsApp');
export const Email: StoryObj = fixtureStory(linkFixtures, 'Email');
export const AlamatBerbahaya: StoryObj = fixtureStory(linkFixtures, 'AlamatBerbahaya');
