import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {fileFieldFixtures} from './file-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {fileFieldKeys} from './file-field.keys.ts';
import words from './file-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Berkas bersama formulir',
  component: 'kph-file-field',
  parameters: {docs: {description: {component: withKeys(words, fileFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(fileFieldFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const input = canvasElement.querySelector<HTMLInputElement>('input[type=file]')!;
    await userEvent.upload(input, new File(['%PDF-1.7'], 'proposal.pdf', {type: 'application/pdf'}));
    await expect(input.files).toHaveLength(1);
    await expect(canvasElement.querySelector('.kph-error')).not.toBeVisible();
  },
});
export const BeberapaBerkas: StoryObj = fixtureStory(fileFieldFixtures, 'BeberapaBerkas');
export const Kesalahan: StoryObj = fixtureStory(fileFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(fileFieldFixtures, 'TidakWajib');
export const Nonaktif: StoryObj = fixtureStory(fileFieldFixtures, 'Nonaktif');
