import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {stepperFixtures} from './stepper.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {stepperKeys} from './stepper.keys.ts';
import words from './stepper.md?raw';

const meta: Meta = {
  title: 'Alur formulir/Langkah',
  parameters: {docs: {description: {component: withKeys(words, stepperKeys)}}},
};
export default meta;

export const Awal: StoryObj = fixtureStory(stepperFixtures, 'Awal');
export const Tengah: StoryObj = fixtureStory(stepperFixtures, 'Tengah');
export const Akhir: StoryObj = fixtureStory(stepperFixtures, 'Akhir');
export const BanyakLangkah: StoryObj = fixtureStory(stepperFixtures, 'BanyakLangkah');
