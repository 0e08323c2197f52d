import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {bedBoardFixtures} from './bed-board.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {bedBoardKeys} from './bed-board.keys.ts';
import words from './bed-board.md?raw';

const meta: Meta = {
  title: 'Antrean dan kesehatan/Papan tempat tidur',
  parameters: {docs: {description: {component: withKeys(words, bedBoardKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(bedBoardFixtures, 'Biasa');
export const SemuaPenuh: StoryObj = fixtureStory(bedBoardFixtures, 'SemuaPenuh');
export const SudahLama: StoryObj = fixtureStory(bedBoardFixtures, 'SudahLama');
export const Kosong: StoryObj = fixtureStory(bedBoardFixtures, 'Kosong');
