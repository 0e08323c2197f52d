import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {bedBoardFixtures} from './bed-board.fixtures.ts';
import words from './bed-board.md?raw';

const meta: Meta = {
  title: 'Antrean dan kesehatan/Papan tempat tidur',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(bedBoardFixtures, 'Biasa');
export const SemuaPenuh: StoryObj = fixtureStory(bedBoardFixtures, 'SemuaPenuh');
export const SudahLama: StoryObj = fixtureStory(bedBoardFixtures, 'SudahLama');
export const Kosong: StoryObj = fixtureStory(bedBoardFixtures, 'Kosong');
