import {reportChannels} from '../contoh/kanal.ts';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {complaintFixtures} from '../../packages/components/src/complaint/complaint.fixtures.ts';
import {
  complaintTemplate,
  type ComplaintOptions,
} from '../../packages/components/src/complaint/complaint.html.ts';
import {receiptTemplate} from '../../packages/components/src/receipt/receipt.html.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './pengaduan.md?raw';

const meta: Meta = {title: 'Pola/Pengaduan', ...wholePages('rsud', words)};
export default meta;

function complaint(state: ComplaintOptions): TemplateResult {
  return html`<h1 class="kph-title">Sampaikan pengaduan</h1>
    ${complaintTemplate(state)} ${reportChannels}`;
}

export const Kosong: StoryObj = sitePage(() => complaint(complaintFixtures.states.Kosong), {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    // Who may stay unknown is asked first, before anything that could tell who it is.
    const [first] = canvas.getAllByRole('radio');
    await userEvent.click(first!);
    await expect(first).toBeChecked();
  },
});
export const TanpaNama: StoryObj = sitePage(() => complaint(complaintFixtures.states.TanpaNama));
export const Terisi: StoryObj = sitePage(() => complaint(complaintFixtures.states.Terisi));
export const DenganKesalahan: StoryObj = sitePage(() => complaint(complaintFixtures.states.Kesalahan));
export const Diterima: StoryObj = sitePage(() =>
  receiptTemplate({
    title: 'Pengaduan diterima',
    number: 'RSUD-2611-5W8YDC',
    body: html`<p>Catat nomor dan kode lacak ini sekarang. Keduanya hanya ditampilkan sekali.</p>`,
    rows: [
      {key: 'Kode lacak', value: '7H2KQ4'},
      {key: 'Diperiksa paling lambat', value: 'Jumat, 27 November 2026'},
      {key: 'Dijawab paling lambat', value: 'Senin, 14 Desember 2026'},
    ],
    actions: html`<a class="kph-button" href="/lacak/">Lacak pengaduan</a>`,
  }),
);
