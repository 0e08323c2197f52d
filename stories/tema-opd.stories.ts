import {opdList, type Opd} from '@kepahiang/schemas/opd.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {headerTemplate} from '../packages/components/src/header/header.html.ts';
import {opdIdentityTemplate} from '../packages/components/src/opd-identity/opd-identity.html.ts';
import {buttonTemplate} from '../packages/components/src/button/button.html.ts';
import {linkTemplate} from '../packages/components/src/link/link.html.ts';
import {tableTemplate} from '../packages/components/src/table/table.html.ts';
import {pilots} from '../packages/portal/src/pages/pilots.ts';
import words from './tema-opd.md?raw';

const meta: Meta = {title: 'Dasar/Tema OPD', parameters: {docs: {description: {component: words}}}};
export default meta;

function worn({opd}: {readonly opd: Opd}): TemplateResult {
  return html`<section data-accent=${opd.accent} data-opd=${opd.slug} style="margin-block-end:3rem" aria-label=${opd.name}>
    ${headerTemplate({homeHref: '#', service: opd.shortName})}
    <div class="kph-container" style="padding-block:1.5rem">
      ${opdIdentityTemplate({name: opd.name, shortName: opd.shortName})}
      <p>${buttonTemplate({text: 'Lanjutkan', type: 'button'})}</p>
      <p>${linkTemplate({text: 'Tombol dan tautan sama di semua OPD', href: '#'})}</p>
    </div>
  </section>`;
}

function all(): TemplateResult {
  return tableTemplate({
    caption: 'OPD dan aksennya',
    columns: [
      {key: 'accent', label: 'Aksen'},
      {key: 'shortName', label: 'Nama pendek'},
      {key: 'name', label: 'Nama lengkap'},
      {key: 'slug', label: 'data-opd'},
    ],
    rows: opdList.map(({slug, name, shortName, accent}) => ({
      slug,
      name,
      shortName,
      accent: html`<span data-accent=${accent} style="padding:.125rem .5rem;background:var(--kph-color-accent-solid);color:var(--kph-color-accent-on-solid)">${accent}</span>`,
    })),
  });
}

export const Percontohan: StoryObj = {render: () => html`${pilots.map(worn)}`};
export const SemuaOpd: StoryObj = {name: 'Semua OPD', render: all};
