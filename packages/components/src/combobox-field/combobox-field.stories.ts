import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {comboboxFieldFixtures} from './combobox-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {comboboxFieldKeys} from './combobox-field.keys.ts';
import words from './combobox-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Daftar yang dapat dicari',
  component: 'kph-combobox-field',
  parameters: {docs: {description: {component: withKeys(words, comboboxFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(comboboxFieldFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(comboboxFieldFixtures, 'Terisi');
export const TeksPanjang: StoryObj = fixtureStory(comboboxFieldFixtures, 'TeksPanjang');
export const Kesalahan: StoryObj = fixtureStory(comboboxFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(comboboxFieldFixtures, 'TidakWajib');
export const Nonaktif: StoryObj = fixtureStory(comboboxFieldFixtures, 'Nonaktif');
export const JudulHalaman: StoryObj = fixtureStory(comboboxFieldFixtures, 'JudulHalaman');
export const Berkelompok: StoryObj = fixtureStory(comboboxFieldFixtures, 'Berkelompok');
export const Mencari: StoryObj = fixtureStory(comboboxFieldFixtures, 'Berkelompok', {
  play: async ({canvasElement}) => {
    const box = await within(canvasElement).findByRole('combobox');
    await userEvent.type(box, 'kabawetan');
    await expect(within(canvasElement).getAllByRole('option').length).toBeGreaterThan(3);
    // Said when the typing has come to rest.
    await within(canvasElement).findByText('15 pilihan.');
  },
});
export const TidakAdaYangCocok: StoryObj = fixtureStory(comboboxFieldFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    await userEvent.type(await within(canvasElement).findByRole('combobox'), 'apotek');
    const told = await within(canvasElement).findByText(/Tidak ada yang cocok/, {selector: 'li'});
    await expect(told).toHaveAttribute('aria-disabled', 'true');
    await within(canvasElement).findByText(/Tidak ada yang cocok/, {selector: '[role=status]'});
  },
});
