import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {linkTemplate} from '../../packages/components/src/link/link.html.ts';
import {receiptPanel} from '../../packages/portal/src/browser/receipt.ts';
import {research, roadReport} from '../contoh/jawaban.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './terkirim.md?raw';

const meta: Meta = {title: 'Pola/Permohonan terkirim', ...wholePages('dpmptsp', words)};
export default meta;

/** What the portal's page says, and after it the ways to keep the number and to rate the service. */
function sent(panel: TemplateResult, nomor: string): TemplateResult {
  const message = `Nomor saya di Pemerintah Kabupaten Kepahiang: ${nomor}`;
  return html`${panel}
    <section class="kph-narrow">
      <h2 class="kph-heading">Simpan nomor ini</h2>
      <p>${linkTemplate({text: 'Kirim nomor ke WhatsApp saya', href: '081200001234', kind: 'whatsapp', message})}</p>
      <h2 class="kph-heading">Bagaimana layanan kami?</h2>
      <p>${linkTemplate({text: 'Isi survei kepuasan (2 menit)', href: '/skm/'})}</p>
    </section>`;
}

const kept = {
  nomor: 'DPMPTSP-2611-7K3QX9',
  layanan: research.service.id,
  nama: research.service.name.id,
  diterima: '2026-11-24T09:05:00+07:00',
  jatuhTempo: '2026-11-27',
  hash: '9f2c41d877ab0e55',
  kodeLacak: null,
};
const report = {
  ...kept,
  nomor: 'PUPR-2611-2M4TBN',
  layanan: roadReport.service.id,
  nama: roadReport.service.name.id,
  jatuhTempo: '2026-12-14',
  kodeLacak: '7H2KQ4',
};

export const Permohonan: StoryObj = sitePage(() => sent(receiptPanel(kept), kept.nomor), {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', {name: /Salin nomor/}));
    await expect(canvas.getByText('DPMPTSP-2611-7K3QX9')).toBeVisible();
  },
});
export const LaporanTanpaNama: StoryObj = sitePage(() => sent(receiptPanel(report), report.nomor), {
  parameters: {opd: 'pupr'},
});
export const TanpaTanggalSelesai: StoryObj = sitePage(() =>
  sent(receiptPanel({...kept, jatuhTempo: null}), kept.nomor),
);
export const DiatasKertas: StoryObj = sitePage(() => sent(receiptPanel(kept), kept.nomor), {
  name: 'Di atas kertas',
  globals: {kertas: 'a4'},
});
