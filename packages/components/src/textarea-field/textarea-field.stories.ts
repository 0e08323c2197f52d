import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {textareaFieldFixtures} from './textarea-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {textareaFieldKeys} from './textarea-field.keys.ts';
import words from './textarea-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Teks panjang',
  component: 'kph-textarea-field',
  parameters: {docs: {description: {component: withKeys(words, textareaFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(textareaFieldFixtures, 'Biasa', {
  play: answers('Jalan Lintas Kepahiang–Curup'),
});
export const Terisi: StoryObj = fixtureStory(textareaFieldFixtures, 'Terisi');
export const DenganBatas: StoryObj = fixtureStory(textareaFieldFixtures, 'DenganBatas');
export const Kesalahan: StoryObj = fixtureStory(textareaFieldFixtures, 'Kesalahan');
export const LimaBaris: StoryObj = fixtureStory(textareaFieldFixtures, 'LimaBaris');
export const HanyaBaca: StoryObj = fixtureStory(textareaFieldFixtures, 'HanyaBaca');
export const TidakWajib: StoryObj = fixtureStory(textareaFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(textareaFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(textareaFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(textareaFieldFixtures, 'TeksPanjang');
