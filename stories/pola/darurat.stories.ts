import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {alertTemplate} from '../../packages/components/src/alert/alert.html.ts';
import {phone} from '../../packages/components/src/icon/icons.html.ts';
import {buttonTemplate} from '../../packages/components/src/button/button.html.ts';
import {linkTemplate} from '../../packages/components/src/link/link.html.ts';
import {listTemplate} from '../../packages/components/src/list/list.html.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './darurat.md?raw';

const meta: Meta = {title: 'Pola/Darurat', ...wholePages('dinkes', words)};
export default meta;

interface Emergency {
  readonly title: string;
  readonly number: string;
  readonly lead: string;
  readonly say: readonly string[];
  readonly doing?: readonly string[];
}

function emergency({title, number, lead, say, doing}: Emergency): TemplateResult {
  return html`<h1 class="kph-title">${title}</h1>
    <p>${buttonTemplate({text: html`${phone()} Telepon ${number}`, href: `tel:${number}`, variant: 'danger', start: true})}</p>
    <p class="kph-lead">${lead}</p>
    <h2 class="kph-heading">Sebutkan kepada petugas</h2>
    ${listTemplate({kind: 'numbered', items: say})}
    ${
      doing
        ? html`<h2 class="kph-heading">Sambil menunggu</h2>
      ${listTemplate({items: doing})}`
        : nothing
    }
    ${alertTemplate({status: 'info', title: 'Tidak ada pulsa?', body: `Panggilan ke ${number} gratis dari semua operator.`})}`;
}

const ambulance: Emergency = {
  title: 'Butuh ambulans',
  number: '119',
  lead: 'PSC 119 Kabupaten Kepahiang siaga 24 jam.',
  say: [
    'Di mana: desa, jalan, dan patokan.',
    'Apa yang terjadi dan berapa orang.',
    'Apakah korban sadar dan bernapas.',
  ],
  doing: [
    'Jangan memindahkan korban, kecuali tempatnya berbahaya.',
    'Suruh seseorang menunggu di tepi jalan.',
  ],
};

export const Ambulans: StoryObj = sitePage(emergency(ambulance));
export const Igd: StoryObj = sitePage(
  html`${emergency({
    title: 'Gawat darurat',
    number: '119',
    lead: 'IGD RSUD Kepahiang buka 24 jam. Tidak perlu mendaftar, rujukan, atau nomor antrean.',
    say: ['Apa yang terjadi.', 'Umur pasien.', 'Obat yang sedang diminum, bila tahu.'],
  })}
    <p>${linkTemplate({text: 'Daftar berobat jalan (bukan darurat)', href: '#', alone: true})}</p>`,
  {name: 'IGD', parameters: {opd: 'rsud'}},
);
export const JalanTerputus: StoryObj = sitePage(
  emergency({
    title: 'Jalan terputus atau ada korban',
    number: '112',
    lead: 'Telepon lebih dahulu. Laporan dapat dikirim sesudahnya.',
    say: [
      'Di mana: ruas jalan, desa, dan patokan.',
      'Apakah ada orang terluka atau terjebak.',
      'Apakah kendaraan masih dapat lewat.',
    ],
  }),
  {parameters: {opd: 'pupr'}},
);
