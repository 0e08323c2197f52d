import {officeCalendar} from '@kepahiang/schemas/calendar/holidays-2026.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {slaClockFixtures} from './sla-clock.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {slaClockKeys} from './sla-clock.keys.ts';
import words from './sla-clock.md?raw';

const meta: Meta = {
  title: 'Status/Batas waktu',
  component: 'kph-sla-clock',
  parameters: {docs: {description: {component: withKeys(words, slaClockKeys)}}},
};
export default meta;

export const Berjalan: StoryObj = fixtureStory(slaClockFixtures, 'Berjalan');
export const HariTerakhir: StoryObj = fixtureStory(slaClockFixtures, 'HariTerakhir');
export const TanpaHitungan: StoryObj = fixtureStory(slaClockFixtures, 'TanpaHitungan');
export const Berhenti: StoryObj = fixtureStory(slaClockFixtures, 'Berhenti');
export const Terlambat: StoryObj = fixtureStory(slaClockFixtures, 'Terlambat');
export const LebihCepat: StoryObj = fixtureStory(slaClockFixtures, 'LebihCepat');
export const TepatWaktu: StoryObj = fixtureStory(slaClockFixtures, 'TepatWaktu');
export const SelesaiTerlambat: StoryObj = fixtureStory(slaClockFixtures, 'SelesaiTerlambat');
export const DihitungSendiri: StoryObj = {
  render: () =>
    html`<kph-sla-clock due="2026-11-27" now="2026-11-24T09:05:00+07:00" .calendar=${officeCalendar}></kph-sla-clock>`,
  play: async ({canvasElement}) => {
    const clock = canvasElement.querySelector('kph-sla-clock')!;
    await clock.updateComplete;
    await expect(clock.textContent).toMatch(/sisa 3 hari kerja|3 working days left/);
  },
};
