import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {listFixtures} from './list.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {listKeys} from './list.keys.ts';
import words from './list.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Daftar',
  parameters: {docs: {description: {component: withKeys(words, listKeys)}}},
};
export default meta;

export const Butir: StoryObj = fixtureStory(listFixtures, 'Butir');
export const Bernomor: StoryObj = fixtureStory(listFixtures, 'Bernomor');
export const LanjutanNomor: StoryObj = fixtureStory(listFixtures, 'LanjutanNomor');
export const Polos: StoryObj = fixtureStory(listFixtures, 'Polos');
export const Istilah: StoryObj = fixtureStory(listFixtures, 'Istilah');
export const Bertingkat: StoryObj = fixtureStory(listFixtures, 'Bertingkat');
