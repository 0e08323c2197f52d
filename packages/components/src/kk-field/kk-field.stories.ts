import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {kkFieldFixtures} from './kk-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {kkFieldKeys} from './kk-field.keys.ts';
import words from './kk-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Nomor KK',
  component: 'kph-kk-field',
  parameters: {docs: {description: {component: withKeys(words, kkFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(kkFieldFixtures, 'Biasa', {
  play: answers('1708000101900001'),
});
export const Terisi: StoryObj = fixtureStory(kkFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(kkFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(kkFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(kkFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(kkFieldFixtures, 'Nonaktif');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(kkFieldFixtures, 'Biasa', {
  play: mends('17080041', /16 angka/, '1708000101900001'),
});
