import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {complaintFixtures} from './complaint.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {complaintKeys} from './complaint.keys.ts';
import words from './complaint.md?raw';
import '../date-field/index.ts';
import '../email-field/index.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../phone-field/index.ts';
import '../radio-group/index.ts';
import '../region-field/index.ts';
import '../select-field/index.ts';
import '../text-field/index.ts';
import '../textarea-field/index.ts';
import '../upload-field/index.ts';
import './index.ts';

const meta: Meta = {
  title: 'Suara warga/Pengaduan',
  component: 'kph-complaint',
  parameters: {docs: {description: {component: withKeys(words, complaintKeys)}}},
};
export default meta;

export const Kosong: StoryObj = fixtureStory(complaintFixtures, 'Kosong');
export const TanpaNama: StoryObj = fixtureStory(complaintFixtures, 'TanpaNama');
export const Terisi: StoryObj = fixtureStory(complaintFixtures, 'Terisi');
export const Kesalahan: StoryObj = fixtureStory(complaintFixtures, 'Kesalahan');
export const TanpaTanggal: StoryObj = fixtureStory(complaintFixtures, 'TanpaTanggal');
export const MemilihTanpaNama: StoryObj = fixtureStory(complaintFixtures, 'Kosong', {
  play: async ({canvasElement}) => {
    await userEvent.click(await within(canvasElement).findByLabelText('Tanpa nama'));
    await expect(within(canvasElement).queryByRole('heading', {name: 'Tentang Anda'})).toBeNull();
  },
});
