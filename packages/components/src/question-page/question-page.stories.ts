import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import '../form/index.ts';
import '../radio-group/index.ts';
import '../save-draft/index.ts';
import '../text-field/index.ts';
import {questionPageFixtures} from './question-page.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {questionPageKeys} from './question-page.keys.ts';
import words from './question-page.md?raw';

const meta: Meta = {
  title: 'Alur formulir/Halaman pertanyaan',
  parameters: {docs: {description: {component: withKeys(words, questionPageKeys)}}},
};
export default meta;

export const SatuIsian: StoryObj = fixtureStory(questionPageFixtures, 'SatuIsian');
export const BeberapaIsian: StoryObj = fixtureStory(questionPageFixtures, 'BeberapaIsian');
export const Pilihan: StoryObj = fixtureStory(questionPageFixtures, 'Pilihan');
export const DenganKesalahan: StoryObj = fixtureStory(questionPageFixtures, 'DenganKesalahan');
