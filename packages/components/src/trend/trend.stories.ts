import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {trendFixtures} from './trend.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {trendKeys} from './trend.keys.ts';
import words from './trend.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Grafik garis',
  component: 'kph-trend',
  parameters: {docs: {description: {component: withKeys(words, trendKeys)}}},
};
export default meta;

export const SatuGaris: StoryObj = fixtureStory(trendFixtures, 'SatuGaris');
export const DuaGaris: StoryObj = fixtureStory(trendFixtures, 'DuaGaris', {
  play: async ({canvasElement}) => {
    const trend = canvasElement.querySelector('kph-trend')!;
    await trend.updateComplete;
    await userEvent.click(trend.shadowRoot!.querySelector('summary')!);
    await expect(trend.shadowRoot!.querySelector('details')).toHaveProperty('open', true);
    await expect(trend.querySelector('table')).toBeVisible();
  },
});
export const EnamGaris: StoryObj = fixtureStory(trendFixtures, 'EnamGaris');
export const DataTerputus: StoryObj = fixtureStory(trendFixtures, 'DataTerputus');
export const Uang: StoryObj = fixtureStory(trendFixtures, 'Uang');
export const DiBawahNol: StoryObj = fixtureStory(trendFixtures, 'DiBawahNol');
export const LimaTahun: StoryObj = fixtureStory(trendFixtures, 'LimaTahun');
export const SatuTitik: StoryObj = fixtureStory(trendFixtures, 'SatuTitik');
export const Kosong: StoryObj = fixtureStory(trendFixtures, 'Kosong');
export const BahasaInggris: StoryObj = fixtureStory(trendFixtures, 'BahasaInggris');
