import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {html, type TemplateResult} from 'lit';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../../../tools/src/browser.ts';
import {chartBarFixtures} from '../chart-bar/chart-bar.fixtures.ts';
import '../chart-bar/index.ts';
import {trendFixtures} from '../trend/trend.fixtures.ts';
import '../trend/index.ts';
import {chartTable} from '../chart/chart-data.ts';
import {tableTemplate} from '../table/table.html.ts';
import {renderElement} from './ssr.ts';

const here = new URL('./', import.meta.url).pathname;
const tokens = readFileSync(new URL('../../../tokens/dist/tokens.css', import.meta.url), 'utf8');
const styles = ['base/base', 'table/table', 'chart-bar/chart-bar', 'trend/trend'].map(name =>
  readFileSync(new URL(`../${name}.css`, import.meta.url), 'utf8'),
);

/** The elements as a page loads them, with or without the script that takes over what a server drew. */
async function script(hydrates: boolean, before = ''): Promise<string> {
  const support = hydrates ? `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';` : '';
  const {outputFiles} = await build({
    stdin: {
      contents: `${support}${before} import '../chart-bar/index.ts'; import '../trend/index.ts';`,
      resolveDir: here,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['@kepahiang/source', 'browser'],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const drawn = chartBarFixtures.template(chartBarFixtures.states.DuaDeret);
const charts: readonly (readonly [string, TemplateResult])[] = [
  ...Object.entries(chartBarFixtures.states).map(
    ([name, state]) => [`kph-chart-bar ${name}`, chartBarFixtures.template(state)] as const,
  ),
  ...Object.entries(trendFixtures.states).map(
    ([name, state]) => [`kph-trend ${name}`, trendFixtures.template(state)] as const,
  ),
];

describe('a chart drawn by a server', () => {
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 640, height: 700}});
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
  });
  after(() => browser.close());

  async function open(template: TemplateResult, lang = 'id'): Promise<void> {
    // A new document has a new registry of elements: nothing is alive before `load`.
    await page.goto('about:blank');
    said = [];
    await page.setContent(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Uji</title><style>${tokens}${styles.join('')}</style>
        <body class="kph">${await renderElement(template)}`,
    );
    // The drawing as it is now, to be compared with what it is later.
    await page.evaluate(() => {
      const root = document.querySelector('kph-chart-bar, kph-trend')!.shadowRoot!;
      Object.assign(globalThis, {
        sent: root.querySelector('svg:not(.defs)'),
        nodes: root.querySelectorAll('*').length,
      });
    });
  }

  async function load(source: string): Promise<void> {
    await page.addScriptTag({content: source});
    await page.evaluate(async () => {
      const chart = document.querySelector('kph-chart-bar, kph-trend') as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      await chart.updateComplete;
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
  }

  /** Whether the drawing is the very one the server sent, and how many elements there are more than before. */
  const difference = (): Promise<{same: boolean; more: number}> =>
    page.evaluate(() => {
      const root = document.querySelector('kph-chart-bar, kph-trend')!.shadowRoot!;
      const {sent, nodes} = globalThis as unknown as {sent: Element | null; nodes: number};
      return {
        same: root.querySelector('svg:not(.defs)') === sent,
        more: root.querySelectorAll('*').length - nodes,
      };
    });

  it('is in the HTML, with its table readable below it', async () => {
    const text = await renderElement(drawn);
    assert.match(text, /<template shadowroot="open" shadowrootmode="open">/);
    assert.match(text, /<rect class="bar s1"/);
    const light = text.replace(/<template [^]*<\/template>/, '');
    assert.match(light, /<caption>\s+Anggaran dan realisasi/);
    assert.doesNotMatch(light, /lit-part|lit-node/);
  });

  it('puts the nonce of the page on its styles, and nothing that is none', async () => {
    assert.match(await renderElement(drawn, {nonce: 'q3Y='}), /<style nonce="q3Y=">/);
    await assert.rejects(renderElement(drawn, {nonce: '"><script>'}), RangeError);
  });

  it('writes text as text', async () => {
    const text = await renderElement(chartBarFixtures.template(chartBarFixtures.states.AksaraBerbahaya));
    assert.doesNotMatch(text, /<script|<img/);
  });

  it('is taken over as it is: same picture, same nodes, not a word on the console', async () => {
    const source = await script(true);
    for (const [name, template] of charts) {
      await open(template);
      const before = await page.screenshot();
      await load(source);
      const after = await page.screenshot();
      assert.ok(before.equals(after), `${name}: the picture changed`);
      assert.deepEqual(await difference(), {same: true, more: 0}, name);
      assert.deepEqual(said, [], name);
    }
  });

  it('is alive after that: it follows its table and the language of the page', async () => {
    await open(drawn);
    await load(await script(true));
    const text = await page.evaluate(async () => {
      const chart = document.querySelector('kph-chart-bar')!;
      chart.querySelector<HTMLElement>('tbody td')!.dataset.value = '12500000000.00';
      document.documentElement.lang = 'en';
      await new Promise(done => setTimeout(done, 50));
      const root = chart.shadowRoot!;
      return [root.querySelector('.values')!.textContent, root.querySelector('summary')!.textContent];
    });
    assert.deepEqual(text, ['12.561.3', 'Show table: Anggaran dan realisasi belanja sampai Oktober 2026']);
  });

  it('is taken over in its own language and then speaks that of the page', async () => {
    await open(drawn, 'en');
    await load(await script(true));
    assert.deepEqual(said, []);
    await page.waitForFunction(() =>
      document
        .querySelector('kph-chart-bar')!
        .shadowRoot!.querySelector('summary')!
        .textContent.startsWith('Show table'),
    );
    assert.equal((await difference()).more, 0);
  });

  it('is drawn once, and looks the same, where nothing takes it over', async () => {
    await open(drawn);
    const before = await page.screenshot();
    await load(await script(false));
    assert.equal(
      await page.evaluate(
        () => document.querySelector('kph-chart-bar')!.shadowRoot!.querySelectorAll('figure').length,
      ),
      1,
    );
    assert.ok(before.equals(await page.screenshot()), 'the picture changed');
  });

  it('is drawn anew where the server had no data or is of another version', async () => {
    const bare = html`<kph-chart-bar type="money">${tableTemplate(chartTable(chartBarFixtures.states.DuaDeret))}</kph-chart-bar>`;
    await open(bare);
    await load(await script(true));
    assert.equal(await page.locator('kph-chart-bar .name').count(), 4);
    assert.equal(await page.locator('kph-chart-bar slot').count(), 1);
    const style = await page
      .locator('kph-chart-bar summary')
      .evaluate(one => getComputedStyle(one).listStyleType);
    assert.equal(style, 'none', 'the styles are there');
    assert.deepEqual(said, []);
  });

  it('leaves a table that it has no data of as it is', async () => {
    const text = await renderElement(html`<kph-trend><table><caption>Uji</caption></table></kph-trend>`);
    assert.match(text, /<slot><\/slot>/);
    assert.match(text, /<caption>Uji<\/caption>/);
  });
});
