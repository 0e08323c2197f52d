import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {headerFixtures} from './header.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {headerKeys} from './header.keys.ts';
import words from './header.md?raw';

const meta: Meta = {
  title: 'Rangka/Kepala halaman',
  parameters: {docs: {description: {component: withKeys(words, headerKeys)}}, layout: 'fullscreen'},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(headerFixtures, 'Biasa');
export const DenganMenu: StoryObj = fixtureStory(headerFixtures, 'DenganMenu');
export const DenganAkun: StoryObj = fixtureStory(headerFixtures, 'DenganAkun');
export const NamaPanjang: StoryObj = fixtureStory(headerFixtures, 'NamaPanjang');
