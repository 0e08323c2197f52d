import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {receiptOf, sentPage} from '../contoh/halaman-layanan.ts';
import {research, roadReport} from '../contoh/jawaban.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './terkirim.md?raw';

const meta: Meta = {title: 'Pola/Permohonan terkirim', ...wholePages('dpmptsp', words)};
export default meta;

const kept = receiptOf(research.service, 'DPMPTSP-2611-7K3QX9');
const report = receiptOf(roadReport.service, 'PUPR-2611-2M4TBN', {
  jatuhTempo: '2026-12-14',
  kodeLacak: '7H2KQ4',
});

export const Permohonan: StoryObj = sitePage(() => sentPage(kept), {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', {name: /Salin nomor/}));
    await expect(canvas.getByText('DPMPTSP-2611-7K3QX9')).toBeVisible();
  },
});
export const LaporanTanpaNama: StoryObj = sitePage(() => sentPage(report), {
  parameters: {opd: 'pupr'},
});
export const TanpaTanggalSelesai: StoryObj = sitePage(() => sentPage({...kept, jatuhTempo: null}));
export const DiatasKertas: StoryObj = sitePage(() => sentPage(kept), {
  name: 'Di atas kertas',
  globals: {kertas: 'a4'},
});
