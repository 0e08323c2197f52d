import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {answeredUpTo, answeredWith, research, roadReport} from '../contoh/jawaban.ts';
import {questionOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './satu-pertanyaan.md?raw';

const meta: Meta = {title: 'Pola/Satu pertanyaan per halaman', ...wholePages('dpmptsp', words)};
export default meta;

const wrong = answeredWith(research, {nik: '17080041019000', nama: ''});
const pupr = {parameters: {opd: 'pupr'}};

export const BelumDijawab: StoryObj = sitePage(
  questionOf({...research, answers: {kewarganegaraan: 'WNI'}}, 'pemohon'),
  {
    play: async ({canvasElement}) => {
      const canvas = within(canvasElement);
      const nik = canvas.getByLabelText(/NIK/);
      await userEvent.type(nik, '17080041019000');
      await userEvent.tab();
      await expect(await canvas.findByText(/NIK harus 16 angka/)).toBeVisible();
      await userEvent.type(nik, '01');
      await userEvent.tab();
      await expect(canvas.queryByText(/NIK harus 16 angka/)).toBeNull();
    },
  },
);
export const SatuIsian: StoryObj = sitePage(
  questionOf(answeredUpTo(roadReport, 'kerusakan'), 'kerusakan', {heading: true}),
  pupr,
);
export const SudahDijawab: StoryObj = sitePage(questionOf(research, 'pemohon'));
export const DenganKesalahan: StoryObj = sitePage(questionOf(wrong, 'pemohon', {withFaults: true}));
export const Bercabang: StoryObj = sitePage(
  questionOf(answeredWith(roadReport, {akses_terputus: true, jumlah_kk_terdampak: 12}), 'bahaya'),
  pupr,
);
export const TanggalDanTempat: StoryObj = sitePage(questionOf(research, 'tempat-waktu'));
export const Berkas: StoryObj = sitePage(questionOf(answeredUpTo(research, 'tempat-waktu'), 'berkas'));
