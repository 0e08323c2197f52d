import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {formFixtures} from './form.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {formKeys} from './form.keys.ts';
import words from './form.md?raw';
import '../error-summary/index.ts';
import '../nik-field/index.ts';
import '../text-field/index.ts';
import './index.ts';

const meta: Meta = {
  title: 'Alur formulir/Formulir',
  component: 'kph-form',
  parameters: {docs: {description: {component: withKeys(words, formKeys)}}},
};
export default meta;

export const Kosong: StoryObj = fixtureStory(formFixtures, 'Kosong', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Lanjutkan'}));
    await expect(canvas.getByRole('link', {name: /NIK/})).toBeVisible();
  },
});
export const DenganKesalahan: StoryObj = fixtureStory(formFixtures, 'DenganKesalahan');
export const TombolSendiri: StoryObj = fixtureStory(formFixtures, 'TombolSendiri');
export const TeksTombol: StoryObj = fixtureStory(formFixtures, 'TeksTombol');
