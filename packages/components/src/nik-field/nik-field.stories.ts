import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answers, mends} from '../../../../stories/field-play.ts';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {nikFieldFixtures} from './nik-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {nikFieldKeys} from './nik-field.keys.ts';
import words from './nik-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/NIK',
  component: 'kph-nik-field',
  parameters: {docs: {description: {component: withKeys(words, nikFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(nikFieldFixtures, 'Biasa', {play: answers('1708004101900001')});
export const Terisi: StoryObj = fixtureStory(nikFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(nikFieldFixtures, 'Kesalahan');
export const HanyaBaca: StoryObj = fixtureStory(nikFieldFixtures, 'HanyaBaca');
export const MilikOrangLain: StoryObj = fixtureStory(nikFieldFixtures, 'MilikOrangLain');
export const TidakWajib: StoryObj = fixtureStory(nikFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(nikFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(nikFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(nikFieldFixtures, 'TeksPanjang');
export const SalahLaluDibetulkan: StoryObj = fixtureStory(nikFieldFixtures, 'Biasa', {
  play: mends('17080041019000', /NIK harus 16 angka/, '1708004101900001'),
});
