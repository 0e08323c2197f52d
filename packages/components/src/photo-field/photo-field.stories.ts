import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {photoFieldFixtures} from './photo-field.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {photoFieldKeys} from './photo-field.keys.ts';
import words from './photo-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Bukti/Foto',
  component: 'kph-photo-field',
  parameters: {docs: {description: {component: withKeys(words, photoFieldKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(photoFieldFixtures, 'Biasa');
export const BeberapaFoto: StoryObj = fixtureStory(photoFieldFixtures, 'BeberapaFoto');
export const SudahAda: StoryObj = fixtureStory(photoFieldFixtures, 'SudahAda');
export const KameraSaja: StoryObj = fixtureStory(photoFieldFixtures, 'KameraSaja');
export const Kesalahan: StoryObj = fixtureStory(photoFieldFixtures, 'Kesalahan');
export const TidakWajib: StoryObj = fixtureStory(photoFieldFixtures, 'TidakWajib');
export const JudulHalaman: StoryObj = fixtureStory(photoFieldFixtures, 'JudulHalaman');
export const Nonaktif: StoryObj = fixtureStory(photoFieldFixtures, 'Nonaktif');
export const DenganFoto: StoryObj = fixtureStory(photoFieldFixtures, 'BeberapaFoto', {
  play: async ({canvasElement}) => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 150, 75);
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg'));
    const photo = new File([blob ?? ''], 'jalan-berlubang.jpg', {type: 'image/jpeg'});
    await userEvent.upload(await within(canvasElement).findByLabelText('Foto kerusakan'), photo);
    await expect(await within(canvasElement).findByRole('img')).toBeVisible();
  },
});
