import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {letterheadFixtures} from '../../packages/components/src/letterhead/letterhead.fixtures.ts';
import {
  letterheadTemplate,
  type LetterheadOptions,
} from '../../packages/components/src/letterhead/letterhead.html.ts';
import {qrTemplate} from '../../packages/components/src/qr/qr.html.ts';
import {verifyFixtures} from '../../packages/components/src/verify/verify.fixtures.ts';
import {verifyTemplate, type VerifyOptions} from '../../packages/components/src/verify/verify.html.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './keaslian-surat.md?raw';

const meta: Meta = {title: 'Pola/Cek keaslian surat', ...wholePages('dpmptsp', words)};
export default meta;

const letter: LetterheadOptions = letterheadFixtures.states.DenganSurat;

function verify(state: VerifyOptions): TemplateResult {
  return html`<h1 class="kph-title">Cek keaslian surat</h1>
    <p class="kph-lead">Pindai kode QR pada surat, atau ketik kode di bawahnya.</p>
    ${verifyTemplate(state)}`;
}

export const Formulir: StoryObj = sitePage(verify(verifyFixtures.states.Formulir), {
  play: async ({canvasElement}) => {
    const code = within(canvasElement).getByRole('textbox');
    await userEvent.type(code, '7K3QX9-2M4TBN');
    await expect(code).toHaveValue('7K3QX9-2M4TBN');
  },
});
export const KodeSalah: StoryObj = sitePage(verify(verifyFixtures.states.Kesalahan));
export const Asli: StoryObj = sitePage(verify(verifyFixtures.states.Asli));
export const TidakDitemukan: StoryObj = sitePage(verify(verifyFixtures.states.TidakDitemukan));
export const Dicabut: StoryObj = sitePage(verify(verifyFixtures.states.Dicabut));
export const SuratDenganKode: StoryObj = {
  render: () =>
    letterheadTemplate({
      ...letter,
      body: html`${letter.body}
      ${qrTemplate({
        text: 'https://contoh.kepahiangkab.go.id/verifikasi/7K3QX9-2M4TBN',
        label: 'Kode QR pemeriksaan surat',
        level: 'quartile',
        caption: html`Kode: <strong>7K3QX9-2M4TBN</strong>. Cek di laman verifikasi Pemerintah Kabupaten Kepahiang.`,
      })}`,
    }),
  parameters: {layout: 'padded'},
  globals: {kertas: 'f4'},
};
