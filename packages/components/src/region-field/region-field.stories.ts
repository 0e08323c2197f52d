import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {regionFieldFixtures} from './region-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {regionFieldKeys} from './region-field.keys.ts';
import words from './region-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Desa atau kelurahan',
  component: 'kph-region-field',
  parameters: {docs: {description: {component: withKeys(words, regionFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(regionFieldFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(regionFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(regionFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(regionFieldFixtures, 'TidakWajib');
export const Nonaktif: StoryObj = fixtureStory(regionFieldFixtures, 'Nonaktif');
export const JudulHalaman: StoryObj = fixtureStory(regionFieldFixtures, 'JudulHalaman');
export const SatuKecamatan: StoryObj = fixtureStory(regionFieldFixtures, 'SatuKecamatan');
export const MemilihKecamatan: StoryObj = fixtureStory(regionFieldFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const lists = await within(canvasElement).findAllByRole('combobox');
    await userEvent.selectOptions(lists[0]!, 'Kabawetan');
    await expect(lists[1]!.querySelectorAll('optgroup').length).toBe(1);
  },
});
