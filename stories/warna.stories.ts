import {contrastPairs, tokens, type ColorToken} from '@kepahiang/tokens/tokens.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {tableTemplate} from '../packages/components/src/table/table.html.ts';
import {contrast} from '../packages/tokens/src/contrast.ts';

const meta: Meta = {
  title: 'Dasar/Warna',
  parameters: {
    docs: {
      description: {
        component:
          'Warna dari lambang daerah: hijau untuk bertindak, biru untuk tautan dan pilihan, padi untuk peringatan, kopi untuk kesalahan. Status tidak pernah hanya warna: selalu ikon, kata, dan warna. Perbandingan dihitung saat halaman ini dibuka.',
      },
    },
  },
};
export default meta;

type Mode = 'terang' | 'gelap';
const value = (name: string, mode: Mode): string => tokens.mode[mode][`color.${name}` as ColorToken];

function swatch(name: string): TemplateResult {
  return html`<span
    style="display:inline-block;inline-size:3rem;block-size:2rem;border:1px solid var(--kph-color-border-control);background:var(--kph-color-${name.replaceAll('.', '-')})"
  ></span>`;
}

function colors(): TemplateResult {
  const names = Object.keys(tokens.mode.terang).map(path => path.replace('color.', ''));
  return tableTemplate({
    caption: 'Token warna',
    columns: [
      {key: 'name', label: 'Nama'},
      {key: 'swatch', label: 'Contoh'},
      {key: 'terang', label: 'Terang'},
      {key: 'gelap', label: 'Gelap'},
    ],
    rows: names.map(name => ({
      swatch: swatch(name),
      name,
      terang: value(name, 'terang'),
      gelap: value(name, 'gelap'),
    })),
  });
}

function sample({foreground, background, min}: (typeof contrastPairs)[number], mode: Mode): TemplateResult {
  // A border or a shape carries no letters, and needs less.
  const isText = min >= 4.5;
  const style = `display:inline-block;padding:.25rem .75rem;border:${isText ? 1 : 4}px solid ${isText ? '#8a908c' : value(foreground, mode)};color:${value(foreground, mode)};background:${value(background, mode)}`;
  return html`<span style=${style} aria-hidden="true">${isText ? 'Aa' : '\u00a0'}</span>`;
}

function ratio(foreground: string, background: string, mode: Mode): string {
  return `${contrast(value(foreground, mode), value(background, mode)).toFixed(2).replace('.', ',')} : 1`;
}

function ratios(): TemplateResult {
  return tableTemplate({
    caption: 'Pasangan warna dan perbandingannya',
    columns: [
      {key: 'pair', label: 'Pasangan'},
      {key: 'min', label: 'Paling sedikit', numeric: true},
      {key: 'terang', label: 'Terang', numeric: true},
      {key: 'gelap', label: 'Gelap', numeric: true},
    ],
    rows: contrastPairs.map(pair => {
      const {foreground, background, min} = pair;
      const cell = (mode: Mode): TemplateResult =>
        html`${sample(pair, mode)} ${ratio(foreground, background, mode)}`;
      return {
        pair: `${foreground} / ${background}`,
        min: `${min} : 1`,
        terang: cell('terang'),
        gelap: cell('gelap'),
      };
    }),
  });
}

function accents(): TemplateResult {
  const one = (accent: string): TemplateResult => html`<li class="kph-card" data-accent=${accent}>
    <h2 class="kph-heading">${accent}</h2>
    <p style="padding:.5rem;background:var(--kph-color-accent-solid);color:var(--kph-color-accent-on-solid)">accent.solid</p>
    <p style="padding:.5rem;background:var(--kph-color-accent-subtle);color:var(--kph-color-accent-text)">accent.subtle</p>
  </li>`;
  return html`<ul class="kph-cards">
    ${Object.keys(tokens.aksen).map(one)}
  </ul>`;
}

export const Semantik: StoryObj = {render: colors};
export const Perbandingan: StoryObj = {render: ratios};
export const AksenOpd: StoryObj = {name: 'Aksen OPD', render: accents};
