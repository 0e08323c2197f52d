import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {uploadFieldFixtures} from './upload-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {uploadFieldKeys} from './upload-field.keys.ts';
import words from './upload-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Unggah berkas',
  component: 'kph-upload-field',
  parameters: {docs: {description: {component: withKeys(words, uploadFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(uploadFieldFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const proposal = new File(['%PDF-1.4'], 'proposal.pdf', {type: 'application/pdf'});
    await userEvent.upload(canvasElement.querySelector<HTMLInputElement>('input[type=file]')!, proposal);
    await expect(
      await within(canvasElement).findByText('proposal.pdf', {selector: '.kph-file-name'}),
    ).toBeVisible();
  },
});
export const SudahAda: StoryObj = fixtureStory(uploadFieldFixtures, 'SudahAda');
export const DuaBerkas: StoryObj = fixtureStory(uploadFieldFixtures, 'DuaBerkas');
export const Kesalahan: StoryObj = fixtureStory(uploadFieldFixtures, 'Kesalahan');
export const BeberapaFoto: StoryObj = fixtureStory(uploadFieldFixtures, 'BeberapaFoto');
export const TidakWajib: StoryObj = fixtureStory(uploadFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(uploadFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(uploadFieldFixtures, 'Nonaktif');
export const TeksPanjang: StoryObj = fixtureStory(uploadFieldFixtures, 'TeksPanjang');
