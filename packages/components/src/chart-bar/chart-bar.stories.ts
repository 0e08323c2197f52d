import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {chartBarFixtures} from './chart-bar.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {chartBarKeys} from './chart-bar.keys.ts';
import words from './chart-bar.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Data dan ASN/Grafik batang',
  component: 'kph-chart-bar',
  parameters: {docs: {description: {component: withKeys(words, chartBarKeys)}}},
};
export default meta;

export const SatuDeret: StoryObj = fixtureStory(chartBarFixtures, 'SatuDeret');
export const DuaDeret: StoryObj = fixtureStory(chartBarFixtures, 'DuaDeret', {
  play: async ({canvasElement}) => {
    const chart = canvasElement.querySelector('kph-chart-bar')!;
    await chart.updateComplete;
    await userEvent.click(chart.shadowRoot!.querySelector('summary')!);
    await expect(chart.shadowRoot!.querySelector('details')).toHaveProperty('open', true);
    await expect(chart.querySelector('table')).toBeVisible();
  },
});
export const EnamDeret: StoryObj = fixtureStory(chartBarFixtures, 'EnamDeret');
export const TujuhDeret: StoryObj = fixtureStory(chartBarFixtures, 'TujuhDeret');
export const DiBawahNol: StoryObj = fixtureStory(chartBarFixtures, 'DiBawahNol');
export const NilaiHilang: StoryObj = fixtureStory(chartBarFixtures, 'NilaiHilang');
export const TabelTerbuka: StoryObj = fixtureStory(chartBarFixtures, 'TabelTerbuka');
export const Kosong: StoryObj = fixtureStory(chartBarFixtures, 'Kosong');
export const BahasaInggris: StoryObj = fixtureStory(chartBarFixtures, 'BahasaInggris');
export const AksaraBerbahaya: StoryObj = fixtureStory(chartBarFixtures, 'AksaraBerbahaya');
