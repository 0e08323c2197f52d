import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {languageFixtures} from './language.fixtures.ts';
import {languageTemplate} from './language.html.ts';
import {withKeys} from '../fixtures/keys.ts';
import {languageKeys} from './language.keys.ts';
import words from './language.md?raw';

const meta: Meta = {
  title: 'Rangka/Pilihan bahasa',
  component: 'kph-language',
  parameters: {docs: {description: {component: withKeys(words, languageKeys)}}},
};
export default meta;

export const DuaBahasa: StoryObj = fixtureStory(languageFixtures, 'DuaBahasa');
export const DenganRejang: StoryObj = fixtureStory(languageFixtures, 'DenganRejang');
export const DitulisServer: StoryObj = fixtureStory(languageFixtures, 'DitulisServer');
export const SebagianHalaman: StoryObj = {
  render: () =>
    html`${languageTemplate({for: 'bagian-bahasa'})}
      <p id="bagian-bahasa" lang="id" class="kph-text">Bagian ini yang berganti bahasa.</p>`,
  play: async ({canvasElement}) => {
    await userEvent.click(within(canvasElement).getByRole('link', {name: 'English'}));
    const part = canvasElement.querySelector<HTMLElement>('#bagian-bahasa')!;
    await waitFor(() => expect(part.lang).toBe('en'));
    await userEvent.click(within(canvasElement).getByRole('link', {name: 'Indonesia'}));
    await waitFor(() => expect(part.lang).toBe('id'));
  },
};
