import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {auditTrailFixtures} from '../../packages/components/src/audit-trail/audit-trail.fixtures.ts';
import {exportTemplate} from '../../packages/components/src/export/export.html.ts';
import {filterBarTemplate} from '../../packages/components/src/filter-bar/filter-bar.html.ts';
import {ledgerFixtures} from '../../packages/components/src/ledger/ledger.fixtures.ts';
import {ledgerTemplate, type LedgerOptions} from '../../packages/components/src/ledger/ledger.html.ts';
import {printTemplate} from '../../packages/components/src/print/print.html.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './buku-kas.md?raw';

const meta: Meta = {title: 'Pola/Buku kas', ...wholePages('dinkes', words)};
export default meta;

const filter = filterBarTemplate({
  label: 'Saring buku kas',
  action: '/bendahara/buku-kas/',
  search: {label: 'Cari uraian, bukti, atau penerima'},
  selects: [
    {
      name: 'metode',
      label: 'Metode',
      options: [
        {value: 'BIFAST', label: 'BI-FAST'},
        {value: 'OVERBOOKING', label: 'Pemindahbukuan'},
        {value: 'MPN_BILLING', label: 'Kode billing pajak'},
      ],
    },
  ],
  dates: {name: 'tanggal', label: 'Tanggal', from: '2026-11-01', to: '2026-11-30'},
});
const files = exportTemplate({
  about: 'Buku kas umum, November 2026, 4 baris',
  files: [
    {kind: 'csv', href: '#', sizeBytes: 1_204, rows: 4, madeAt: '2026-11-24T09:05:00+07:00'},
    {kind: 'xlsx', href: '#', sizeBytes: 9_411, rows: 4, madeAt: '2026-11-24T09:05:00+07:00'},
    {kind: 'pdf', href: '#', sizeBytes: 48_230, rows: 4, madeAt: '2026-11-24T09:05:00+07:00'},
  ],
});

function book(ledger: LedgerOptions, more: TemplateResult = html``): TemplateResult {
  return html`<h1 class="kph-title">Buku kas umum</h1>
    ${printTemplate({papers: ['a4', 'f4']})} ${ledgerTemplate(ledger)} ${more}`;
}

const {states} = ledgerFixtures;
const office = {area: 'bendahara' as const};

export const SatuBulan: StoryObj = sitePage(() => book(states.SatuBulan, files), {
  ...office,
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByText('Rincian')[1]!);
    await expect(canvas.getByText('K7T3MB41ZC')).toBeVisible();
    await expect(canvas.queryByText(/00000000001/)).toBeNull();
  },
});
export const Disaring: StoryObj = sitePage(
  () => html`<h1 class="kph-title">Buku kas umum</h1>
    ${filter} ${ledgerTemplate(states.SatuBulan)}`,
  office,
);
export const SaldoKurang: StoryObj = sitePage(() => book(states.SaldoKurang), office);
export const Kosong: StoryObj = sitePage(() => book(states.Kosong), office);
export const DenganJejakAudit: StoryObj = sitePage(
  () => book(states.SatuBulan, auditTrailFixtures.template(auditTrailFixtures.states.Biasa)),
  office,
);
export const KertasF4: StoryObj = sitePage(() => book(states.SatuBulan), {
  ...office,
  name: 'Di atas kertas F4',
  globals: {kertas: 'f4'},
});
