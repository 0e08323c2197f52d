import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import '../table/index.ts';
import {ledgerFixtures} from './ledger.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {ledgerKeys} from './ledger.keys.ts';
import words from './ledger.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Buku kas',
  parameters: {docs: {description: {component: withKeys(words, ledgerKeys)}}},
};
export default meta;

export const SatuBulan: StoryObj = fixtureStory(ledgerFixtures, 'SatuBulan', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByText('Rincian')[1]!);
    await expect(canvas.getByText('K7T3MB41ZC')).toBeVisible();
    await expect(canvas.queryByText(/00000000001/)).toBeNull();
  },
});
export const DapatDicari: StoryObj = fixtureStory(ledgerFixtures, 'DapatDicari');
export const BanyakBaris: StoryObj = fixtureStory(ledgerFixtures, 'BanyakBaris');
export const SaldoKurang: StoryObj = fixtureStory(ledgerFixtures, 'SaldoKurang');
export const Kosong: StoryObj = fixtureStory(ledgerFixtures, 'Kosong');
export const BahasaInggris: StoryObj = fixtureStory(ledgerFixtures, 'BahasaInggris');
export const AksaraBerbahaya: StoryObj = fixtureStory(ledgerFixtures, 'AksaraBerbahaya');
