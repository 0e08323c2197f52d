import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {locationFieldFixtures} from './location-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {locationFieldKeys} from './location-field.keys.ts';
import words from './location-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Lokasi di peta',
  component: 'kph-location-field',
  parameters: {docs: {description: {component: withKeys(words, locationFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(locationFieldFixtures, 'Biasa');
export const DenganPeta: StoryObj = fixtureStory(locationFieldFixtures, 'DenganPeta');
export const Terisi: StoryObj = fixtureStory(locationFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(locationFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(locationFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(locationFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(locationFieldFixtures, 'Nonaktif');
export const PenandaDigeser: StoryObj = fixtureStory(locationFieldFixtures, 'DenganPeta', {
  play: async ({canvasElement}) => {
    const map = await within(canvasElement).findByRole('application');
    map.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect(await within(canvasElement).findByText(/Penanda di/)).toBeVisible();
  },
});
