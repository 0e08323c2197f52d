import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {otpFieldFixtures} from './otp-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {otpFieldKeys} from './otp-field.keys.ts';
import words from './otp-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Kode OTP',
  component: 'kph-otp-field',
  parameters: {docs: {description: {component: withKeys(words, otpFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(otpFieldFixtures, 'Biasa');
export const KirimUlang: StoryObj = fixtureStory(otpFieldFixtures, 'KirimUlang');
export const DapatDimintaLagi: StoryObj = fixtureStory(otpFieldFixtures, 'DapatDimintaLagi');
export const Kesalahan: StoryObj = fixtureStory(otpFieldFixtures, 'Kesalahan');
export const EmpatAngka: StoryObj = fixtureStory(otpFieldFixtures, 'EmpatAngka');
export const JudulHalaman: StoryObj = fixtureStory(otpFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(otpFieldFixtures, 'Nonaktif');
export const MemintaLagi: StoryObj = fixtureStory(otpFieldFixtures, 'DapatDimintaLagi', {
  play: async ({canvasElement}) => {
    const asked = fn();
    canvasElement.addEventListener('kph-resend', asked);
    await userEvent.click(await within(canvasElement).findByRole('button'));
    await expect(asked).toHaveBeenCalled();
  },
});
