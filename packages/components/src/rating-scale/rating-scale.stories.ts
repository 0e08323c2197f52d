import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {ratingScaleFixtures} from './rating-scale.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {ratingScaleKeys} from './rating-scale.keys.ts';
import words from './rating-scale.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Suara warga/Skala penilaian',
  component: 'kph-rating-scale',
  parameters: {docs: {description: {component: withKeys(words, ratingScaleKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(ratingScaleFixtures, 'Biasa');
export const Terjawab: StoryObj = fixtureStory(ratingScaleFixtures, 'Terjawab');
export const KataSendiri: StoryObj = fixtureStory(ratingScaleFixtures, 'KataSendiri');
export const Kesalahan: StoryObj = fixtureStory(ratingScaleFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(ratingScaleFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(ratingScaleFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(ratingScaleFixtures, 'Nonaktif');
export const Dipilih: StoryObj = fixtureStory(ratingScaleFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const face = await within(canvasElement).findByLabelText('Sangat baik');
    await userEvent.click(face);
    await expect(face).toBeChecked();
  },
});
