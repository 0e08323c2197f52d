import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {accordionFixtures} from './accordion.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {accordionKeys} from './accordion.keys.ts';
import words from './accordion.md?raw';

const meta: Meta = {
  title: 'Teks dan tata letak/Akordeon',
  component: 'kph-accordion',
  parameters: {docs: {description: {component: withKeys(words, accordionKeys)}}},
};
export default meta;

export const Pertanyaan: StoryObj = fixtureStory(accordionFixtures, 'Pertanyaan', {
  play: async ({canvasElement}) => {
    const all = await within(canvasElement).findByRole('button');
    await userEvent.click(all);
    const closed = () => canvasElement.querySelectorAll('details:not([open])').length;
    await waitFor(() => expect(closed()).toBe(0));
    await userEvent.click(all);
    await waitFor(() => expect(closed()).toBe(3));
  },
});
export const SatuTerbuka: StoryObj = fixtureStory(accordionFixtures, 'SatuTerbuka');
export const Satu: StoryObj = fixtureStory(accordionFixtures, 'Satu');
