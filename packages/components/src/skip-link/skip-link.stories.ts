import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {skipLinkFixtures} from './skip-link.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {skipLinkKeys} from './skip-link.keys.ts';
import words from './skip-link.md?raw';

const meta: Meta = {
  title: 'Rangka/Tautan lompat',
  parameters: {docs: {description: {component: withKeys(words, skipLinkKeys)}}},
};
export default meta;

/** Only the focus brings it into sight. */
const focused: Pick<StoryObj, 'play'> = {
  play: ({canvasElement}) => canvasElement.querySelector('a')!.focus(),
};

export const Biasa: StoryObj = fixtureStory(skipLinkFixtures, 'Biasa', focused);
export const TujuanLain: StoryObj = fixtureStory(skipLinkFixtures, 'TujuanLain', focused);
