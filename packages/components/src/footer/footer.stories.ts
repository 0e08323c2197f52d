import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {footerFixtures} from './footer.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {footerKeys} from './footer.keys.ts';
import words from './footer.md?raw';

const meta: Meta = {
  title: 'Rangka/Kaki halaman',
  parameters: {docs: {description: {component: withKeys(words, footerKeys)}}, layout: 'fullscreen'},
};
export default meta;

export const Lengkap: StoryObj = fixtureStory(footerFixtures, 'Lengkap');
export const Singkat: StoryObj = fixtureStory(footerFixtures, 'Singkat');
export const DenganBerakhlak: StoryObj = fixtureStory(footerFixtures, 'DenganBerakhlak');
export const NamaPanjang: StoryObj = fixtureStory(footerFixtures, 'NamaPanjang');
