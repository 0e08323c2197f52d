import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {queueBoardFixtures} from './queue-board.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {queueBoardKeys} from './queue-board.keys.ts';
import words from './queue-board.md?raw';

const meta: Meta = {
  title: 'Antrean dan kesehatan/Papan antrean',
  component: 'kph-queue-board',
  parameters: {docs: {description: {component: withKeys(words, queueBoardKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(queueBoardFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const board = canvasElement.querySelector('kph-queue-board')!;
    const call = fn();
    canvasElement.addEventListener('kph-call', call);
    board.calls = [{number: 'B-3', place: 'Poli Gigi'}, ...queueBoardFixtures.states.Biasa.calls];
    await board.updateComplete;
    await expect(call).toHaveBeenCalledOnce();
    await expect(board.querySelector('[aria-live]')).toHaveTextContent('B-3');
  },
});
export const SatuPanggilan: StoryObj = fixtureStory(queueBoardFixtures, 'SatuPanggilan');
export const Kosong: StoryObj = fixtureStory(queueBoardFixtures, 'Kosong');
export const NamaPanjang: StoryObj = fixtureStory(queueBoardFixtures, 'NamaPanjang');
export const TidakDiperbarui: StoryObj = fixtureStory(queueBoardFixtures, 'TidakDiperbarui');
