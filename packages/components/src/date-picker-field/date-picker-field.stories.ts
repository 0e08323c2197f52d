import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {datePickerFieldFixtures} from './date-picker-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {datePickerFieldKeys} from './date-picker-field.keys.ts';
import words from './date-picker-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Tanggal dengan kalender',
  component: 'kph-date-picker-field',
  parameters: {docs: {description: {component: withKeys(words, datePickerFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(datePickerFieldFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(datePickerFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(datePickerFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(datePickerFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(datePickerFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(datePickerFieldFixtures, 'Nonaktif');
export const KalenderTerbuka: StoryObj = fixtureStory(datePickerFieldFixtures, 'Terisi', {
  play: async ({canvasElement}) => {
    await userEvent.click(await within(canvasElement).findByRole('button', {name: /kalender/i}));
    await expect(await within(canvasElement).findByRole('grid')).toBeVisible();
  },
});
