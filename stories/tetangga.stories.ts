import bootstrapHref from 'bootstrap/dist/css/bootstrap.css?url';
import preflightHref from 'tailwindcss/preflight.css?url';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import script from '../packages/components/cdn/kepahiang-all.min.js?url';
import ours from '../packages/components/cdn/kepahiang-all.min.css?url';
import {toHtml} from '../packages/components/src/markup/to-html.ts';
import {alertTemplate} from '../packages/components/src/alert/alert.html.ts';
import {billFixtures} from '../packages/components/src/bill/bill.fixtures.ts';
import {formTemplate} from '../packages/components/src/form/form.html.ts';
import {nikFieldFixtures} from '../packages/components/src/nik-field/nik-field.fixtures.ts';
import {radioGroupFixtures} from '../packages/components/src/radio-group/radio-group.fixtures.ts';
import {tableFixtures} from '../packages/components/src/table/table.fixtures.ts';
import {neighbourPages, type NeighbourPage} from '../tests/neighbours/pages.ts';
import words from './tetangga.md?raw';

const meta: Meta = {
  title: 'Tetangga/Di samping lembar gaya lain',
  globals: {locale: 'id'},
  parameters: {docs: {description: {component: words}}},
};
export default meta;

/** Our part of the page: what a vendor puts into a site that has a style of its own. */
function ourPart(): TemplateResult {
  return html`<div class="kph" style="padding:1rem">
    ${alertTemplate({status: 'info', title: 'Bagian dari gaya Pemkab', body: 'Di samping lembar gaya situs ini.'})}
    ${formTemplate({
      body: html`${nikFieldFixtures.template(nikFieldFixtures.states.Kesalahan)}
      ${radioGroupFixtures.template(Object.values(radioGroupFixtures.states)[0]!)}`,
    })}
    ${billFixtures.template(billFixtures.states.Retribusi)} ${tableFixtures.template(Object.values(tableFixtures.states)[0]!)}
  </div>`;
}

/** The catalogue may stand under any path. */
const addressOf = (href: string): string => new URL(href, document.baseURI).href;

/** A whole document of its own: two stylesheets in one page cannot be shown in the catalogue's. */
function documentOf({page}: NeighbourPage, sheets: readonly string[]): string {
  const links = sheets.map(href => `<link rel="stylesheet" href="${addressOf(href)}">`);
  const {theme} = document.documentElement.dataset;
  return `<!doctype html><html lang="id" data-theme="${theme ?? 'terang'}"><head><meta charset="utf-8"><title>Tetangga</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${links.join('')}
    <script type="module" src="${addressOf(script)}"></script></head>
    <body><main style="display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))">
      ${toHtml(ourPart())}<div>${page}</div></main></body></html>`;
}

function beside(name: string, sheet: string): StoryObj {
  const neighbour = neighbourPages.find(one => one.name.startsWith(name))!;
  return {
    name: neighbour.name,
    render: () =>
      html`<iframe
        title=${`Komponen di samping ${neighbour.name}`}
        style="inline-size:100%;block-size:80vh;border:1px solid var(--kph-color-border-control)"
        srcdoc=${documentOf(neighbour, [sheet, ours])}
      ></iframe>`,
  };
}

export const Bootstrap: StoryObj = beside('Bootstrap', bootstrapHref);
export const Tailwind: StoryObj = beside('Tailwind', preflightHref);
export const WordPress: StoryObj = beside('WordPress', 'tetangga/twentytwentyone.css');
