import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {errorSummaryFixtures} from './error-summary.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {errorSummaryKeys} from './error-summary.keys.ts';
import words from './error-summary.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Alur formulir/Ringkasan kesalahan',
  component: 'kph-error-summary',
  parameters: {docs: {description: {component: withKeys(words, errorSummaryKeys)}}},
};
export default meta;

export const Satu: StoryObj = fixtureStory(errorSummaryFixtures, 'Satu');
export const Beberapa: StoryObj = fixtureStory(errorSummaryFixtures, 'Beberapa', {
  play: async ({canvasElement}) => {
    const link = within(canvasElement).getByRole('link', {name: /NIK harus 16 angka/});
    await expect(link).toHaveAttribute('href', '#nik');
  },
});
export const TanpaTempat: StoryObj = fixtureStory(errorSummaryFixtures, 'TanpaTempat');
export const TeksPanjang: StoryObj = fixtureStory(errorSummaryFixtures, 'TeksPanjang');
export const Kosong: StoryObj = fixtureStory(errorSummaryFixtures, 'Kosong');
export const AksaraBerbahaya: StoryObj = fixtureStory(errorSummaryFixtures, 'AksaraBerbahaya');
