import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {papers} from '../.storybook/paper.ts';
import {letterheadFixtures} from '../packages/components/src/letterhead/letterhead.fixtures.ts';
import {ledgerFixtures} from '../packages/components/src/ledger/ledger.fixtures.ts';
import {printFixtures} from '../packages/components/src/print/print.fixtures.ts';
import {queueTicketFixtures} from '../packages/components/src/queue-ticket/queue-ticket.fixtures.ts';
import {tableTemplate} from '../packages/components/src/table/table.html.ts';
import words from './cetak.md?raw';

const meta: Meta = {title: 'Dasar/Cetak', parameters: {docs: {description: {component: words}}}};
export default meta;

function list(): TemplateResult {
  return html`${tableTemplate({
    caption: 'Kertas',
    columns: [
      {key: 'title', label: 'Kertas'},
      {key: 'name', label: 'Nama di data-kertas'},
      {key: 'width', label: 'Lebar', numeric: true},
      {key: 'margins', label: 'Tepi kiri dan kanan', numeric: true},
    ],
    rows: Object.entries(papers).map(([name, {title, width, margins}]) => ({
      title,
      name,
      width: `${width} mm`,
      margins: margins.map(margin => `${margin} mm`).join(', '),
    })),
  })}
  ${printFixtures.template(printFixtures.states.PilihKertas)}`;
}

export const Kertas: StoryObj = {render: list};
export const SuratF4: StoryObj = {
  name: 'Surat F4',
  render: () => letterheadFixtures.template(letterheadFixtures.states.DenganSurat),
  globals: {kertas: 'f4'},
};
export const TabelA4: StoryObj = {
  name: 'Tabel A4',
  render: () => ledgerFixtures.template(ledgerFixtures.states.SatuBulan),
  globals: {kertas: 'a4'},
};
export const Struk58: StoryObj = {
  name: 'Struk 58 mm',
  render: () => queueTicketFixtures.template(queueTicketFixtures.states.Struk58),
  globals: {kertas: 'thermal-58'},
};
