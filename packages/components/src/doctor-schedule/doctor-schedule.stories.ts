import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {doctorScheduleFixtures} from './doctor-schedule.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {doctorScheduleKeys} from './doctor-schedule.keys.ts';
import words from './doctor-schedule.md?raw';

const meta: Meta = {
  title: 'Antrean dan kesehatan/Jadwal dokter',
  parameters: {docs: {description: {component: withKeys(words, doctorScheduleKeys)}}},
};
export default meta;

export const Sepekan: StoryObj = fixtureStory(doctorScheduleFixtures, 'Sepekan');
export const SudahLama: StoryObj = fixtureStory(doctorScheduleFixtures, 'SudahLama');
export const TanpaTanggal: StoryObj = fixtureStory(doctorScheduleFixtures, 'TanpaTanggal');
export const NamaPanjang: StoryObj = fixtureStory(doctorScheduleFixtures, 'NamaPanjang');
export const Kosong: StoryObj = fixtureStory(doctorScheduleFixtures, 'Kosong');
