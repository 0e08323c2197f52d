import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import type {SaveDraft} from './save-draft.ts';
import {saveDraftFixtures} from './save-draft.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {saveDraftKeys} from './save-draft.keys.ts';
import words from './save-draft.md?raw';

const meta: Meta = {
  title: 'Alur formulir/Simpan draf',
  component: 'kph-save-draft',
  parameters: {docs: {description: {component: withKeys(words, saveDraftKeys)}}},
};
export default meta;

export const BelumDisimpan: StoryObj = fixtureStory(saveDraftFixtures, 'BelumDisimpan', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    const save = (event: Event): void => {
      event.preventDefault();
      (event.target as SaveDraft).savedAt = new Date().toISOString();
    };
    canvasElement.addEventListener('kph-save', save, {once: true});
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/WIB$/));
  },
});
export const Tersimpan: StoryObj = fixtureStory(saveDraftFixtures, 'Tersimpan');
export const TersimpanKemarin: StoryObj = fixtureStory(saveDraftFixtures, 'TersimpanKemarin');
export const Menyimpan: StoryObj = fixtureStory(saveDraftFixtures, 'Menyimpan');
export const BelumTersimpan: StoryObj = fixtureStory(saveDraftFixtures, 'BelumTersimpan');
export const TeksLain: StoryObj = fixtureStory(saveDraftFixtures, 'TeksLain');
