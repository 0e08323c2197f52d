import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';

const root = new URL('../../', import.meta.url).pathname;
const built = join(root, 'build/storybook');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const themes = ['terang', 'gelap'];
/** Parts of the catalogue: foundations, the families of components, whole pages, services. */
const families = [
  'Dasar/',
  'Rangka/',
  'Teks dan tata letak/',
  'Tindakan/',
  'Isian/',
  'Isian Indonesia/',
  'Bukti/',
  'Alur formulir/',
  'Umpan balik/',
  'Status/',
  'Bayar/',
  'Antrean dan kesehatan/',
  'Suara warga/',
  'Data dan ASN/',
  'Dokumen/',
  'Pola/',
  'Halaman/',
  'Layanan/',
  'Tetangga/',
];

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

const {entries} = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(entries).filter(entry => entry.type === 'story');

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = readFileSync(join(built, path));
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Shows a story in the page that is open already, and says what went wrong. */
function render(page: Page, id: string): Promise<string> {
  return page.evaluate(storyId => {
    interface Channel {
      emit(event: string, data: unknown): void;
      on(event: string, listener: (data: unknown) => void): void;
      off(event: string, listener: (data: unknown) => void): void;
    }
    const channel = (globalThis as unknown as {__STORYBOOK_ADDONS_CHANNEL__: Channel})
      .__STORYBOOK_ADDONS_CHANNEL__;
    const outcomes: Record<string, (data: never) => string> = {
      storyFinished: (data: {status: string}) =>
        data.status === 'success' ? '' : `the story ended as ${data.status}`,
      storyThrewException: (error: Error) => error.message,
      storyErrored: (error: {title: string}) => error.title,
      playFunctionThrewException: (error: Error) => error.message,
      storyMissing: () => 'the story is missing',
    };
    return new Promise<string>(done => {
      const listeners = Object.entries(outcomes).map(([event, text]) => {
        const listener = (data: unknown): void => {
          for (const [name, one] of listeners) channel.off(name, one);
          done(text(data as never));
        };
        channel.on(event, listener);
        return [event, listener] as const;
      });
      setTimeout(() => done('the story did not finish within 20 seconds'), 20_000);
      channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
    });
  }, id);
}

/** Faults that axe finds in the story as it stands. */
function audit(page: Page, theme: string): Promise<string[]> {
  return page.evaluate(async wanted => {
    document.documentElement.dataset.theme = wanted;
    // A colour on its way to another one is neither of them.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map(({finished}) => finished));
    interface Result {
      violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
    }
    const {axe} = globalThis as unknown as {axe: {run(context: string, options: object): Promise<Result>}};
    // Rules about a whole page do not fit a story that shows one part of it.
    const rules = Object.fromEntries(
      ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'].map(id => [
        id,
        {enabled: false},
      ]),
    );
    const {violations} = await axe.run('#storybook-root', {rules, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, theme);
}

describe('stories', {timeout: 600_000}, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serve();
    const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    page = await browser.newPage({viewport: {width: 360, height: 800}, reducedMotion: 'reduce'});
    const {port} = server.address() as AddressInfo;
    // Begin with the last story: showing the one that is shown already says nothing.
    // The panel's own check is left off: this one looks in both themes.
    await page.goto(
      `http://127.0.0.1:${port}/iframe.html?id=${stories.at(-1)!.id}&viewMode=story&globals=a11y.manual:!true`,
    );
    await page.addScriptTag({path: join(root, 'node_modules/axe-core/axe.min.js')});
    await page.waitForFunction('globalThis.__STORYBOOK_ADDONS_CHANNEL__ !== undefined');
    await page.waitForTimeout(500);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('are many: every component, the foundations, whole pages and every service', () => {
    for (const part of families) {
      assert.ok(
        stories.some(({title}) => title.startsWith(part)),
        `no story under ${part}`,
      );
    }
  });

  for (const {id, title, name} of stories) {
    it(
      `${title}: ${name} renders on a phone, without an accessibility fault in light and dark`,
      {timeout: 60_000},
      async () => {
        assert.equal(await render(page, id), '');
        for (const theme of themes) assert.deepEqual(await audit(page, theme), [], theme);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(wide) <= 360, `the page is ${String(wide)} px wide`);
      },
    );
  }
});
