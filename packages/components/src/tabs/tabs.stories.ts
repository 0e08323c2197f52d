import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {tabsFixtures} from './tabs.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {tabsKeys} from './tabs.keys.ts';
import words from './tabs.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Tab',
  component: 'kph-tabs',
  parameters: {docs: {description: {component: withKeys(words, tabsKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(tabsFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    (await canvas.findByRole('tab', {name: 'Daring'})).focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(canvas.getByRole('tabpanel', {name: 'Di loket'})).toBeVisible());
  },
});
export const PilihanKedua: StoryObj = fixtureStory(tabsFixtures, 'PilihanKedua');
export const BanyakDanPanjang: StoryObj = fixtureStory(tabsFixtures, 'BanyakDanPanjang');
