import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {alertFixtures} from './alert.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {alertKeys} from './alert.keys.ts';
import words from './alert.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Pesan',
  parameters: {docs: {description: {component: withKeys(words, alertKeys)}}},
};
export default meta;

export const Informasi: StoryObj = fixtureStory(alertFixtures, 'Informasi');
export const Berhasil: StoryObj = fixtureStory(alertFixtures, 'Berhasil');
export const Peringatan: StoryObj = fixtureStory(alertFixtures, 'Peringatan');
export const Masalah: StoryObj = fixtureStory(alertFixtures, 'Masalah');
