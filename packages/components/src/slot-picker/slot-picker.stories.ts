import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {slotPickerFixtures} from './slot-picker.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {slotPickerKeys} from './slot-picker.keys.ts';
import words from './slot-picker.md?raw';

const meta: Meta = {
  title: 'Antrean dan kesehatan/Pilih jadwal',
  component: 'kph-slot-picker',
  parameters: {docs: {description: {component: withKeys(words, slotPickerKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(slotPickerFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    const picker = canvasElement.querySelector('kph-slot-picker')!;
    picker.focus();
    await userEvent.keyboard(' ');
    await expect(picker.value).toBe('2026-11-26T09:00:00+07:00');
  },
});
export const Terpilih: StoryObj = fixtureStory(slotPickerFixtures, 'Terpilih');
export const Kesalahan: StoryObj = fixtureStory(slotPickerFixtures, 'Kesalahan');
export const Nonaktif: StoryObj = fixtureStory(slotPickerFixtures, 'Nonaktif');
export const DenganJamSelesai: StoryObj = fixtureStory(slotPickerFixtures, 'DenganJamSelesai');
export const SemuaPenuh: StoryObj = fixtureStory(slotPickerFixtures, 'SemuaPenuh');
export const Kosong: StoryObj = fixtureStory(slotPickerFixtures, 'Kosong');
export const BanyakJam: StoryObj = fixtureStory(slotPickerFixtures, 'BanyakJam');
