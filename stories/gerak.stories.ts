import {tokens, type CommonToken} from '@kepahiang/tokens/tokens.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {tableTemplate} from '../packages/components/src/table/table.html.ts';
import words from './gerak.md?raw';

const meta: Meta = {title: 'Dasar/Gerak', parameters: {docs: {description: {component: words}}}};
export default meta;

const uses: Readonly<Record<string, string>> = {
  'motion.duration.fast': 'Warna dan garis saat ditunjuk atau ditekan',
  'motion.duration.base': 'Muncul dan hilang: pesan singkat, menu, rincian',
  'motion.duration.slow': 'Yang besar: dialog, gerak posisi antrean',
  'motion.ease.out': 'Satu-satunya lengkung: cepat berangkat, pelan tiba',
};

function list(): TemplateResult {
  return tableTemplate({
    caption: 'Token gerak',
    columns: [
      {key: 'name', label: 'Token'},
      {key: 'value', label: 'Nilai', nowrap: true},
      {key: 'use', label: 'Untuk'},
    ],
    rows: Object.entries(uses).map(([name, use]) => ({
      name,
      value: tokens.umum[name as CommonToken],
      use,
    })),
  });
}

function play(event: Event): void {
  const frame = (event.currentTarget as Element).closest('div')!;
  for (const box of frame.querySelectorAll<HTMLElement>('[data-lama]')) {
    const style = getComputedStyle(document.documentElement);
    box.animate([{transform: 'none'}, {transform: 'translateX(12rem)'}, {transform: 'none'}], {
      duration: Number.parseFloat(style.getPropertyValue(`--kph-motion-duration-${box.dataset.lama!}`)) * 2,
      easing: style.getPropertyValue('--kph-motion-ease-out'),
    });
  }
}

function sample(): TemplateResult {
  const one = (name: string): TemplateResult => html`<p class="kph-hint">motion.duration.${name}</p>
    <span
      data-lama=${name}
      style="display:block;inline-size:3rem;block-size:2rem;margin-block-end:1rem;background:var(--kph-color-action-primary-bg);border:2px solid var(--kph-color-border-strong);border-radius:var(--kph-radius-sm)"
    ></span>`;
  return html`<div>
    <p><button class="kph-button kph-button--secondary" type="button" @click=${play}>Jalankan</button></p>
    ${['fast', 'base', 'slow'].map(one)}
  </div>`;
}

export const Token: StoryObj = {render: list};
export const Contoh: StoryObj = {
  render: sample,
  play: async ({canvasElement}) => {
    await userEvent.click(within(canvasElement).getByRole('button', {name: 'Jalankan'}));
    await expect(canvasElement.querySelectorAll('[data-lama]')).toHaveLength(3);
  },
};
