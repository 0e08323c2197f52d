import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {qrFixtures} from './qr.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {qrKeys} from './qr.keys.ts';
import words from './qr.md?raw';

const meta: Meta = {
  title: 'Bayar/Kode QR',
  parameters: {docs: {description: {component: withKeys(words, qrKeys)}}},
};
export default meta;

export const PemeriksaanSurat: StoryObj = fixtureStory(qrFixtures, 'PemeriksaanSurat');
export const KodeBooking: StoryObj = fixtureStory(qrFixtures, 'KodeBooking');
export const TanpaTeks: StoryObj = fixtureStory(qrFixtures, 'TanpaTeks');
export const IsiPanjang: StoryObj = fixtureStory(qrFixtures, 'IsiPanjang');
