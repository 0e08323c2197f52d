import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {printFixtures} from './print.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {printKeys} from './print.keys.ts';
import words from './print.md?raw';

const meta: Meta = {
  title: 'Dokumen/Cetak',
  component: 'kph-print',
  parameters: {docs: {description: {component: withKeys(words, printKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(printFixtures, 'Biasa');
export const PilihKertas: StoryObj = fixtureStory(printFixtures, 'PilihKertas', {
  play: async ({canvasElement}) => {
    await userEvent.selectOptions(within(canvasElement).getByLabelText(/Ukuran kertas|Paper size/), 'f4');
    await expect(canvasElement.querySelector('kph-print')!.paper).toBe('f4');
  },
});
export const Karcis: StoryObj = fixtureStory(printFixtures, 'Karcis');
