import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {opdIdentityFixtures} from './opd-identity.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {opdIdentityKeys} from './opd-identity.keys.ts';
import words from './opd-identity.md?raw';

const meta: Meta = {
  title: 'Rangka/Identitas OPD',
  parameters: {docs: {description: {component: withKeys(words, opdIdentityKeys)}}},
};
export default meta;

export const Dpmptsp: StoryObj = fixtureStory(opdIdentityFixtures, 'Dpmptsp');
export const RsudDenganLogo: StoryObj = fixtureStory(opdIdentityFixtures, 'RsudDenganLogo');
export const Pupr: StoryObj = fixtureStory(opdIdentityFixtures, 'Pupr');
export const NamaPanjang: StoryObj = fixtureStory(opdIdentityFixtures, 'NamaPanjang');
