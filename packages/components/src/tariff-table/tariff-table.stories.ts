import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import {tariffTableFixtures} from './tariff-table.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {tariffTableKeys} from './tariff-table.keys.ts';
import words from './tariff-table.md?raw';

const meta: Meta = {
  title: 'Bayar/Tabel tarif',
  parameters: {docs: {description: {component: withKeys(words, tariffTableKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(tariffTableFixtures, 'Biasa');
export const TanpaTanggal: StoryObj = fixtureStory(tariffTableFixtures, 'TanpaTanggal');
export const NamaPanjang: StoryObj = fixtureStory(tariffTableFixtures, 'NamaPanjang');
export const Kosong: StoryObj = fixtureStory(tariffTableFixtures, 'Kosong');
