import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {signatureFieldFixtures} from './signature-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {signatureFieldKeys} from './signature-field.keys.ts';
import words from './signature-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Tanda tangan',
  component: 'kph-signature-field',
  parameters: {docs: {description: {component: withKeys(words, signatureFieldKeys)}}},
};
export default meta;

export const Kosong: StoryObj = fixtureStory(signatureFieldFixtures, 'Kosong');
export const NamaDiketik: StoryObj = fixtureStory(signatureFieldFixtures, 'NamaDiketik');
export const Kesalahan: StoryObj = fixtureStory(signatureFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(signatureFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(signatureFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(signatureFieldFixtures, 'Nonaktif');
export const MengetikNama: StoryObj = fixtureStory(signatureFieldFixtures, 'Kosong', {
  play: async ({canvasElement}) => {
    const name = await within(canvasElement).findByLabelText('Atau ketik nama lengkap Anda');
    await userEvent.type(name, 'Siti Aminah');
    await expect(name).toHaveValue('Siti Aminah');
  },
});
