import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {filterBarFixtures} from './filter-bar.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {filterBarKeys} from './filter-bar.keys.ts';
import words from './filter-bar.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Data dan ASN/Bilah saring',
  component: 'kph-filter-bar',
  parameters: {docs: {description: {component: withKeys(words, filterBarKeys)}}},
};
export default meta;

export const Kosong: StoryObj = fixtureStory(filterBarFixtures, 'Kosong', {
  play: async ({canvasElement}) => {
    const heard = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('kph-filter', heard, {once: true});
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'Siti');
    await waitFor(() => expect(heard).toHaveBeenCalledOnce());
    await expect(
      canvas.getByRole('link', {name: 'Hapus saringan Cari nomor atau nama pemohon: Siti'}),
    ).toBeVisible();
  },
});
/** On a page that filters by itself. */
export const Dipakai: StoryObj = fixtureStory(filterBarFixtures, 'Dipakai', {
  play: ({canvasElement}) =>
    canvasElement
      .querySelector('kph-filter-bar')!
      .addEventListener('kph-filter', event => event.preventDefault()),
});
export const SatuSisiTanggal: StoryObj = fixtureStory(filterBarFixtures, 'SatuSisiTanggal');
export const HanyaCari: StoryObj = fixtureStory(filterBarFixtures, 'HanyaCari');
export const AksaraBerbahaya: StoryObj = fixtureStory(filterBarFixtures, 'AksaraBerbahaya');
