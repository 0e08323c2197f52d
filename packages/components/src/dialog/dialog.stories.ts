import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {dialogFixtures} from './dialog.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {dialogKeys} from './dialog.keys.ts';
import words from './dialog.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Dialog',
  component: 'kph-dialog',
  parameters: {docs: {description: {component: withKeys(words, dialogKeys)}}},
};
export default meta;

export const Keterangan: StoryObj = fixtureStory(dialogFixtures, 'Keterangan');
export const Konfirmasi: StoryObj = fixtureStory(dialogFixtures, 'Konfirmasi', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    const trigger = canvas.getByRole('button', {name: 'Kirim permohonan sekarang?'});
    await userEvent.click(trigger);
    const dialog = await canvas.findByRole('alertdialog');
    await waitFor(() => expect(within(dialog).getByRole('button', {name: 'Batal'})).toHaveFocus());
    await userEvent.click(within(dialog).getByRole('button', {name: 'Batal'}));
    await waitFor(() => expect(trigger).toHaveFocus());
  },
});
export const Menghapus: StoryObj = fixtureStory(dialogFixtures, 'Menghapus');
export const TigaPilihan: StoryObj = fixtureStory(dialogFixtures, 'TigaPilihan');
export const BerisiIsian: StoryObj = fixtureStory(dialogFixtures, 'BerisiIsian');
