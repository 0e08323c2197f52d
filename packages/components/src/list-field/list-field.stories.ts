import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {listFieldFixtures} from './list-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {listFieldKeys} from './list-field.keys.ts';
import words from './list-field.md?raw';
import '../nik-field/index.ts';
import '../text-field/index.ts';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Daftar baris',
  component: 'kph-list-field',
  parameters: {docs: {description: {component: withKeys(words, listFieldKeys)}}},
};
export default meta;

export const SatuBaris: StoryObj = fixtureStory(listFieldFixtures, 'SatuBaris', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: /Tambah anggota/i}));
    await expect(canvas.getAllByLabelText(/NIK anggota/)).toHaveLength(2);
  },
});
export const TigaBaris: StoryObj = fixtureStory(listFieldFixtures, 'TigaBaris');
export const Penuh: StoryObj = fixtureStory(listFieldFixtures, 'Penuh');
export const Kesalahan: StoryObj = fixtureStory(listFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(listFieldFixtures, 'TidakWajib');
