import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {buttonGroupFixtures} from './button-group.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {buttonGroupKeys} from './button-group.keys.ts';
import words from './button-group.md?raw';

const meta: Meta = {
  title: 'Tindakan/Kelompok tombol',
  parameters: {docs: {description: {component: withKeys(words, buttonGroupKeys)}}},
};
export default meta;

export const Formulir: StoryObj = fixtureStory(buttonGroupFixtures, 'Formulir');
export const DenganTautan: StoryObj = fixtureStory(buttonGroupFixtures, 'DenganTautan');
export const MajuMundur: StoryObj = fixtureStory(buttonGroupFixtures, 'MajuMundur');
export const Bahaya: StoryObj = fixtureStory(buttonGroupFixtures, 'Bahaya');
