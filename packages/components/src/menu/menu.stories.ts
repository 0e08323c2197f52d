import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {menuFixtures} from './menu.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {menuKeys} from './menu.keys.ts';
import words from './menu.md?raw';

const meta: Meta = {
  title: 'Tindakan/Menu tindakan',
  component: 'kph-menu',
  parameters: {docs: {description: {component: withKeys(words, menuKeys)}}},
};
export default meta;

export const Tindakan: StoryObj = fixtureStory(menuFixtures, 'Tindakan', {
  play: async ({canvasElement}) => {
    const chosen = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('kph-select', chosen, {once: true});
    const summary = canvasElement.querySelector<HTMLElement>('summary')!;
    summary.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const item = within(canvasElement).getByRole('button', {name: 'Cetak tanda terima'});
    await waitFor(() => expect(item).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(chosen).toHaveBeenCalledOnce();
    await expect(summary).toHaveFocus();
  },
});
export const Tautan: StoryObj = fixtureStory(menuFixtures, 'Tautan');
export const KecilDiUjung: StoryObj = fixtureStory(menuFixtures, 'KecilDiUjung');
export const Panjang: StoryObj = fixtureStory(menuFixtures, 'Panjang');
