import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {Fixtures} from '../../packages/components/src/fixtures/fixtures.ts';
import {toHtml} from '../../packages/components/src/markup/to-html.ts';
import {browserScript} from '../../packages/tools/src/bench/browser/scripts.ts';
import {launchChromium} from '../../packages/tools/src/browser.ts';
import {corpus, poisoned} from './corpus.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = globSync('packages/components/src/*/*.fixtures.ts', {cwd: root}).sort();
const all = await Promise.all(
  files.map(async file => {
    const module = (await import(`${root}${file}`)) as Record<string, unknown>;
    return Object.values(module).find(
      one => typeof one === 'object' && one !== null && 'states' in one,
    ) as Fixtures<object>;
  }),
);

/** Trusted Types forbid that text becomes markup; inline code is let through, so that a hole shows itself by running. */
const policy =
  "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What a component writes of hostile options; a value it refuses outright writes nothing. */
function written({template, states}: Fixtures<object>): string {
  const pages: string[] = [];
  for (const options of Object.values(states)) {
    for (const poison of corpus) {
      try {
        pages.push(toHtml(template(poisoned(options, poison) as object)));
      } catch (error) {
        assert.ok(error instanceof Error);
      }
    }
  }
  return pages.join('\n');
}

const pages = new Map(all.map(fixtures => [fixtures.name, written(fixtures)]));

/** Hostile options given in the browser: as properties of the element, and rendered there by lit. */
const inBrowser = `
  import {html, render} from 'lit';
  ${files.map((file, index) => `import * as m${index} from '${root}${file}';`).join('\n')}
  import '${root}packages/components/src/all.ts';
  import {corpus, poisoned} from '${root}tests/hostile/corpus.ts';
  const all = [${files.map((_, index) => `m${index}`).join()}].map(one => Object.values(one).find(it => it.states));
  globalThis.attack = async name => {
    const fixtures = all.find(one => one.name === name);
    const refused = [];
    for (const options of Object.values(fixtures.states)) {
      const place = document.createElement('div');
      document.body.append(place);
      for (const poison of corpus) {
        const one = document.createElement('div');
        place.append(one);
        try { render(html\`\${fixtures.template(poisoned(options, poison))}\`, one); } catch (error) { refused.push(String(error)); }
        if (!fixtures.tag || !customElements.get(fixtures.tag)) continue;
        const bare = document.createElement(fixtures.tag);
        for (const key of customElements.get(fixtures.tag).elementProperties?.keys() ?? []) {
          try { if (typeof bare[key] === 'string') bare[key] = poison; } catch {}
        }
        bare.append(poison);
        one.append(bare);
      }
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      for (const link of place.querySelectorAll('a[href]')) {
        if (/^(javascript|data|vbscript):/i.test(link.href)) pwned('link ' + link.getAttribute('href'));
      }
      for (const form of place.querySelectorAll('form[action]')) {
        if (/^(javascript|data|vbscript):/i.test(form.action)) pwned('form ' + form.getAttribute('action'));
      }
      place.remove();
    }
    return refused.length;
  };`;

describe('hostile text', {timeout: 900_000}, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let url: string;
  let hits: string[] = [];

  before(async () => {
    const script = await browserScript(inBrowser);
    server = createServer((request, response) => {
      const name = decodeURIComponent((request.url ?? '/').slice(1));
      if (name === 'script.js')
        return response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
      const head =
        '<!doctype html><meta charset="utf-8"><script defer src="/script.js"></script><body class="kph">';
      response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': policy});
      response.end(head + (pages.get(name) ?? ''));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
    page = await browser.newPage();
    await page.exposeFunction('pwned', (what?: string) => void hits.push(what ?? 'code ran'));
    page.on('dialog', dialog => void dialog.dismiss());
    await page.goto(url);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** What ran while this was done in the one page there is, and in the moment after it. */
  async function ran(act: () => Promise<void>): Promise<string[]> {
    hits = [];
    await act();
    await page.waitForTimeout(20);
    return hits;
  }

  it('would be seen if it ran', async () => {
    assert.deepEqual(await ran(() => page.evaluate('pwned("it ran")')), ['it ran']);
  });

  for (const {name} of all) {
    it(`stays text in ${name} rendered in the browser, under Trusted Types`, async () => {
      const found = await ran(async () => {
        await page.evaluate(
          one => (globalThis as unknown as {attack(name: string): Promise<number>}).attack(one),
          name,
        );
      });
      assert.deepEqual(found, []);
    });
  }

  for (const {name} of all) {
    it(`stays text in what a server writes of ${name}, alone and with its script`, async () => {
      const found = await ran(async () => {
        await page.goto(`${url}/${name}`);
        const links = await page.$$eval('a[href], form[action]', list =>
          list
            .map(one => (one as HTMLAnchorElement).href || (one as HTMLFormElement).action)
            .filter(to => /^(javascript|data|vbscript):/i.test(to)),
        );
        assert.deepEqual(links, []);
      });
      assert.deepEqual(found, []);
    });
  }
});
