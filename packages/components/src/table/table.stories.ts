import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {tableFixtures} from './table.fixtures.ts';
import type {Column, Row} from './table.html.ts';
import {withKeys} from '../fixtures/keys.ts';
import {tableKeys} from './table.keys.ts';
import words from './table.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Tabel',
  component: 'kph-table',
  parameters: {docs: {description: {component: withKeys(words, tableKeys)}}},
};
export default meta;

export const BukuKas: StoryObj = fixtureStory(tableFixtures, 'BukuKas');
export const DapatDiurutkan: StoryObj = fixtureStory(tableFixtures, 'DapatDiurutkan', {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Jumlah'}));
    const cells = canvas.getAllByRole('rowheader');
    await expect(cells[0]).toHaveTextContent('26/11/2026');
    await expect(canvas.getByRole('columnheader', {name: 'Jumlah'})).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  },
});
export const DapatDicariDanDipilih: StoryObj = fixtureStory(tableFixtures, 'DapatDicariDanDipilih');
export const Berhalaman: StoryObj = fixtureStory(tableFixtures, 'Berhalaman');
export const DiurutkanServer: StoryObj = fixtureStory(tableFixtures, 'DiurutkanServer');
export const BergulirKeSamping: StoryObj = fixtureStory(tableFixtures, 'BergulirKeSamping');
export const Kosong: StoryObj = fixtureStory(tableFixtures, 'Kosong');

const columns: readonly Column[] = [
  {key: 'nomor', label: 'Nomor', sortable: true},
  {key: 'tanggal', label: 'Tanggal', type: 'date', sortable: true},
  {key: 'uraian', label: 'Uraian', sortable: true},
  {key: 'jumlah', label: 'Jumlah', type: 'money', sortable: true},
];
const many: readonly Row[] = Array.from({length: 100_000}, (_, index) => ({
  nomor: `${String(index + 1).padStart(6, '0')}/BKU/2026`,
  tanggal: `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  uraian: `Belanja barang ke-${index + 1}`,
  jumlah: String(((index * 7919) % 900_000) * 100) + '.00',
}));

/** Only the rows in sight are drawn. */
export const SeratusRibuBaris: StoryObj = {
  render: () =>
    html`<kph-table caption="Buku kas umum 2026" searchable .columns=${columns} .rows=${many}></kph-table>`,
};
