import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {notificationBannerFixtures} from './notification-banner.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {notificationBannerKeys} from './notification-banner.keys.ts';
import words from './notification-banner.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Kabar halaman',
  parameters: {docs: {description: {component: withKeys(words, notificationBannerKeys)}}},
};
export default meta;

export const Penting: StoryObj = fixtureStory(notificationBannerFixtures, 'Penting');
export const Berhasil: StoryObj = fixtureStory(notificationBannerFixtures, 'Berhasil');
export const Perhatian: StoryObj = fixtureStory(notificationBannerFixtures, 'Perhatian');
export const JudulSendiri: StoryObj = fixtureStory(notificationBannerFixtures, 'JudulSendiri');
