import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {offlineBannerFixtures} from './offline-banner.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {offlineBannerKeys} from './offline-banner.keys.ts';
import words from './offline-banner.md?raw';

const meta: Meta = {
  title: 'Alur formulir/Bilah luring',
  component: 'kph-offline-banner',
  parameters: {docs: {description: {component: withKeys(words, offlineBannerKeys)}}, layout: 'fullscreen'},
};
export default meta;

export const Tersambung: StoryObj = fixtureStory(offlineBannerFixtures, 'Tersambung');
export const Luring: StoryObj = fixtureStory(offlineBannerFixtures, 'Luring');
export const IsianMenunggu: StoryObj = fixtureStory(offlineBannerFixtures, 'IsianMenunggu', {
  play: async ({canvasElement}) => {
    const discard = fn();
    canvasElement.addEventListener('kph-discard', discard, {once: true});
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', {name: /Hapus isian|Delete answers/}));
    await userEvent.click(await canvas.findByRole('button', {name: /Ya, hapus|Yes, delete/}));
    await waitFor(() => expect(discard).toHaveBeenCalledOnce());
  },
});
export const BertanyaSebelumMenghapus: StoryObj = fixtureStory(
  offlineBannerFixtures,
  'BertanyaSebelumMenghapus',
);
export const KembaliDaring: StoryObj = fixtureStory(offlineBannerFixtures, 'KembaliDaring');
export const SemuaTerkirim: StoryObj = fixtureStory(offlineBannerFixtures, 'SemuaTerkirim');
