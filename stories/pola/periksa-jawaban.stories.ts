import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {answeredWith, hygiene, medicalLetter, research, roadReport} from '../contoh/jawaban.ts';
import {reviewOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './periksa-jawaban.md?raw';

const meta: Meta = {title: 'Pola/Periksa jawaban', ...wholePages('dpmptsp', words)};
export default meta;

const undeclared = answeredWith(research, {pernyataan_benar: undefined, setuju_pdp: undefined});

export const BelumDinyatakan: StoryObj = sitePage(reviewOf(undeclared), {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    // A link says what it changes, also to those who only hear it.
    await expect(canvas.getByRole('link', {name: /Ubah.*NIK$/})).toBeVisible();
    const [first] = canvas.getAllByRole('checkbox');
    await userEvent.click(first!);
    await expect(first).toBeChecked();
  },
});
export const SiapDikirim: StoryObj = sitePage(reviewOf(hygiene), {parameters: {opd: 'dinkes'}});
export const DenganKesalahan: StoryObj = sitePage(reviewOf(undeclared, {withFaults: true}));
export const LaporanTanpaNama: StoryObj = sitePage(reviewOf(roadReport), {parameters: {opd: 'pupr'}});
export const SuratMedis: StoryObj = sitePage(reviewOf(medicalLetter), {parameters: {opd: 'rsud'}});
