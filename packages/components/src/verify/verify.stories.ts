import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../text-field/index.ts';
import {verifyFixtures} from './verify.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {verifyKeys} from './verify.keys.ts';
import words from './verify.md?raw';

const meta: Meta = {
  title: 'Dokumen/Cek keaslian surat',
  parameters: {docs: {description: {component: withKeys(words, verifyKeys)}}},
};
export default meta;

export const Formulir: StoryObj = fixtureStory(verifyFixtures, 'Formulir');
export const Kesalahan: StoryObj = fixtureStory(verifyFixtures, 'Kesalahan');
export const Asli: StoryObj = fixtureStory(verifyFixtures, 'Asli');
export const TidakDitemukan: StoryObj = fixtureStory(verifyFixtures, 'TidakDitemukan');
export const Dicabut: StoryObj = fixtureStory(verifyFixtures, 'Dicabut');
