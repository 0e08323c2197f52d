import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {filesOf} from '../../packages/tools/src/files.ts';
import {readJson} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';

/** What an element looks like: its size, and how it is drawn. */
export interface Look {
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

interface FixtureFile {
  readonly component: string;
  readonly states: readonly {readonly html: string}[];
}

/** A state of every component, one below the other, each in a section of its own. */
export function ourComponents(): string {
  const dist = at('packages/components/dist');
  return filesOf('fixtures/*.json', dist)
    .map(path => readJson<FixtureFile>(join(dist, path)))
    .map(({component, states}) => `<section data-component="${component}">${states[0]?.html ?? ''}</section>`)
    .join('\n');
}

/** A folder to serve: what vendors copy, and the stylesheets of the test. */
export function furnish(folder: string, styles: Readonly<Record<string, string>>): void {
  cpSync(at('packages/components/cdn'), folder, {recursive: true});
  for (const [name, css] of Object.entries(styles)) writeFileSync(join(folder, name), css);
  // Nothing moves while it is measured, and no scroll bar narrows one of two pages.
  const still =
    '*,*::before,*::after{animation:none!important;transition:none!important;caret-color:#0000!important}';
  writeFileSync(join(folder, 'diam.css'), `${still}html{overflow-y:scroll;scrollbar-gutter:stable}`);
}

/** A page with these stylesheets and scripts, in this order. */
export function pageOf(body: string, styles: readonly string[], scripts: readonly string[] = []): string {
  const links = [...styles, 'diam.css'].map(name => `<link rel="stylesheet" href="${name}">`);
  const modules = scripts.map(name => `<script type="module" src="${name}"></script>`);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tetangga</title>
    <link rel="icon" href="data:,">${links.join('')}${modules.join('')}</head><body>${body}</body></html>`;
}

/** The text of a stylesheet, without what it fetches from elsewhere. */
export function styleSheet(path: string): string {
  return readFileSync(path, 'utf8').replace(/@import[^;]+;|@charset[^;]+;/g, '');
}

/** What people see of an element; sizes are measured besides. */
const seen = [
  ...[
    'color',
    'background-color',
    'background-image',
    'opacity',
    'visibility',
    'display',
    'position',
    'float',
    'order',
  ],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'font-variant-numeric',
    'line-height',
    'letter-spacing',
  ],
  ...[
    'word-spacing',
    'text-align',
    'text-indent',
    'text-transform',
    'text-decoration',
    'text-overflow',
    'white-space',
  ],
  ...[
    'vertical-align',
    'list-style-type',
    'list-style-position',
    'content',
    'cursor',
    'appearance',
    'overflow-x',
  ],
  ...[
    'overflow-y',
    'box-sizing',
    'box-shadow',
    'outline',
    'fill',
    'stroke',
    'stroke-width',
    'filter',
    'transform',
  ],
  ...[
    'flex-direction',
    'flex-wrap',
    'align-items',
    'justify-content',
    'border-collapse',
    'caption-side',
    'z-index',
  ],
  ...['top', 'right', 'bottom', 'left'].flatMap(side => [
    `border-${side}`,
    `margin-${side}`,
    `padding-${side}`,
  ]),
  ...[
    'border-top-left-radius',
    'border-bottom-right-radius',
    'row-gap',
    'column-gap',
    'clip-path',
    'pointer-events',
  ],
];

/**
 * Every element inside `scope`, and its two generated boxes, as they are drawn once nothing changes any more: parts that
 * ask how wide they are may be laid out a moment later.
 */
export function looksOf(page: Page, scope: string): Promise<Look[]> {
  return page.evaluate(
    async ({selector, properties}) => {
      function looksNow(): Look[] {
        const looks: Look[] = [];
        for (const element of document.querySelectorAll(`${selector} *`)) {
          // What is hidden is not seen, however a page hides it.
          if (element.parentElement?.closest('svg') || element.closest('[hidden]')) continue;
          const component = element.closest<HTMLElement>('[data-component]')?.dataset['component'] ?? '';
          const name = `${component} ${element.localName}.${element.getAttribute('class') ?? ''}`;
          for (const part of ['', '::before', '::after']) {
            const computed = getComputedStyle(element, part || null);
            if (part && /^(none|normal)$/.test(computed.content)) continue;
            const isDrawn = element.getClientRects().length > 0;
            const style = isDrawn
              ? Object.fromEntries(properties.map(one => [one, computed.getPropertyValue(one)]))
              : {display: 'none'};
            const {width, height} = part ? {width: 0, height: 0} : element.getBoundingClientRect();
            looks.push({name: name + part, style, width, height});
          }
        }
        return looks;
      }
      let before = '';
      for (let tries = 0; tries < 6; tries++) {
        const looks = looksNow();
        const now = JSON.stringify(looks);
        if (now === before) return looks;
        before = now;
        await new Promise(done => setTimeout(done, 100));
      }
      throw new Error('The page does not come to rest.');
    },
    {selector: scope, properties: seen},
  );
}

/** In a text from left to right both are the same. */
const sameText = (value: string | undefined): string => (value === 'left' ? 'start' : (value ?? ''));

/**
 * Where two looks differ.
 *
 * @param tolerance - How much a width or a height may differ. @unit px
 */
export function differences(before: readonly Look[], after: readonly Look[], tolerance: number): string[] {
  const found = new Set<string>();
  if (before.length !== after.length) found.add(`${before.length} elements, then ${after.length}`);
  for (const [at, one] of before.entries()) {
    const other = after[at];
    if (!other) break;
    for (const [property, value] of Object.entries(one.style))
      if (
        sameText(value) !== sameText(other.style[property]) &&
        !isUsedSize(property, value, other.style[property], tolerance)
      )
        found.add(`${one.name} { ${property}: ${value} → ${other.style[property]} }`);
    for (const side of ['width', 'height'] as const)
      if (Math.abs(one[side] - other[side]) > tolerance)
        found.add(`${one.name} ${side} ${one[side]} → ${other[side]}`);
  }
  return [...found];
}

/** Lengths that the browser has worked out from what surrounds the element. */
function isUsedSize(property: string, value: string, other: string | undefined, tolerance: number): boolean {
  const used = /^(grid-template|inset|top|bottom|left|right|margin|padding|perspective|transform)/.test(
    property,
  );
  const numbers = (text: string): number[] =>
    [...text.matchAll(/-?[\d.]+(?=px)/g)].map(found => Number(found[0]));
  const [one, two] = [numbers(value), numbers(other ?? '')];
  return (
    used &&
    one.length > 0 &&
    one.length === two.length &&
    one.every((number, at) => Math.abs(number - two[at]!) <= tolerance)
  );
}
