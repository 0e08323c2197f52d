import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {addressFieldFixtures} from './address-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {addressFieldKeys} from './address-field.keys.ts';
import words from './address-field.md?raw';
import '../region-field/index.ts';
import '../text-field/index.ts';
import './index.ts';

const meta: Meta = {
  title: 'Isian Indonesia/Alamat',
  component: 'kph-address-field',
  parameters: {docs: {description: {component: withKeys(words, addressFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(addressFieldFixtures, 'Biasa');
export const Terisi: StoryObj = fixtureStory(addressFieldFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(addressFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(addressFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(addressFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(addressFieldFixtures, 'Nonaktif');
export const KodePosTerisi: StoryObj = fixtureStory(addressFieldFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const box = within(canvasElement);
    await userEvent.selectOptions(await box.findByLabelText('Kecamatan'), 'Kepahiang');
    const village = await box.findByRole('option', {name: 'Pensiunan'});
    await userEvent.selectOptions(await box.findByLabelText('Desa atau kelurahan'), village);
    await expect(box.getByLabelText(/Kode pos/)).toHaveValue('39372');
  },
});
