import {tokens} from '@kepahiang/tokens/tokens.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

const meta: Meta = {
  title: 'Dasar/Huruf',
  parameters: {
    docs: {
      description: {
        component:
          'Public Sans: I, l, dan 1 dapat dibedakan, penting untuk nomor dan kode. Tebal hanya 400, 600, dan 700. Baris paling panjang 66 huruf. Isian tidak pernah lebih kecil dari 17 px.',
      },
    },
  },
};
export default meta;

const uses: Record<string, string> = {
  '100': 'keterangan hukum, meta tabel',
  '200': 'petunjuk, lencana',
  '300': 'teks biasa dan isian',
  '400': 'kalimat pembuka',
  '500': 'judul bagian kecil',
  '600': 'judul bagian',
  '700': 'judul halaman, pertanyaan',
  '800': 'nomor antrean, jumlah',
};

function scale(): TemplateResult {
  const line = ([step, use]: [string, string]): TemplateResult => html`<div class="kph-answer">
    <dt>font.size.${step}</dt>
    <dd>
      <span style="font-size:var(--kph-font-size-${step});line-height:var(--kph-font-line-${step})">Permohonan 0Il1</span>
      <p class="kph-hint">${tokens.umum[`font.size.${step}` as 'font.size.100']}, ${use}</p>
    </dd>
  </div>`;
  return html`<div class="kph-answers">
    <dl>
      ${Object.entries(uses).map(line)}
    </dl>
  </div>`;
}

export const Skala: StoryObj = {render: scale};
export const JudulDanTeks: StoryObj = {
  name: 'Judul dan teks',
  render: () =>
    html`<h1 class="kph-title">Ajukan surat keterangan penelitian</h1>
      <p class="kph-lead">Surat yang menerangkan bahwa penelitian Anda diketahui pemerintah daerah.</p>
      <h2 class="kph-heading">Siapa yang dapat mengajukan</h2>
      <p class="kph-text">Mahasiswa, dosen, dan organisasi yang meneliti di Kabupaten Kepahiang.</p>
      <ul class="kph-list">
        <li>Proposal penelitian</li>
        <li>Surat pengantar</li>
      </ul>
      <p class="kph-number">DPMPTSP-2611-7K3QX9</p>`,
};
