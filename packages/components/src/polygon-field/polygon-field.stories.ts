import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {polygonFieldFixtures} from './polygon-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {polygonFieldKeys} from './polygon-field.keys.ts';
import words from './polygon-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Batas lahan',
  component: 'kph-polygon-field',
  parameters: {docs: {description: {component: withKeys(words, polygonFieldKeys)}}},
};
export default meta;

export const Kosong: StoryObj = fixtureStory(polygonFieldFixtures, 'Kosong');
export const Terisi: StoryObj = fixtureStory(polygonFieldFixtures, 'Terisi');
export const DuaTitik: StoryObj = fixtureStory(polygonFieldFixtures, 'DuaTitik');
export const LahanLuas: StoryObj = fixtureStory(polygonFieldFixtures, 'LahanLuas');
export const Kesalahan: StoryObj = fixtureStory(polygonFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(polygonFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(polygonFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(polygonFieldFixtures, 'Nonaktif');
export const TitikDihapus: StoryObj = fixtureStory(polygonFieldFixtures, 'Terisi', {
  play: async ({canvasElement}) => {
    await userEvent.click(await within(canvasElement).findByRole('button', {name: 'Hapus titik 2'}));
    await expect(within(canvasElement).queryByLabelText('Titik 5, lintang')).toBeNull();
  },
});
