import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {passwordFieldFixtures} from './password-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {passwordFieldKeys} from './password-field.keys.ts';
import words from './password-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Kata sandi',
  component: 'kph-password-field',
  parameters: {docs: {description: {component: withKeys(words, passwordFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(passwordFieldFixtures, 'Biasa');
export const SandiBaru: StoryObj = fixtureStory(passwordFieldFixtures, 'SandiBaru');
export const Kesalahan: StoryObj = fixtureStory(passwordFieldFixtures, 'Kesalahan');
export const Nonaktif: StoryObj = fixtureStory(passwordFieldFixtures, 'Nonaktif');
export const JudulHalaman: StoryObj = fixtureStory(passwordFieldFixtures, 'JudulHalaman');
export const Terlihat: StoryObj = fixtureStory(passwordFieldFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const box = within(canvasElement);
    await userEvent.type(await box.findByLabelText('Kata sandi'), 'kopi robusta');
    await userEvent.click(box.getByRole('button', {name: 'Tampilkan kata sandi'}));
    await expect(box.getByRole('button', {name: 'Sembunyikan kata sandi'})).toBeVisible();
  },
});
