import assert from 'node:assert/strict';
import {appendFileSync, cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {readJson} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';
import {temporary} from '../packaging/pack.ts';
import {inChromium, serveFolder, type Site} from '../packaging/page.ts';

type Hashes = Readonly<Record<string, string>>;

interface ImportMap {
  readonly imports: Hashes;
  readonly integrity: Hashes;
}

let folder: string;
let site: Site;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({folder, remove} = await temporary());
  cpSync(at('packages/components/cdn'), folder, {recursive: true});
});
afterEach(async () => {
  site.close();
  await remove();
});

const tags = (hashes: Hashes, files: readonly string[]): string =>
  files
    .map(file => {
      const pinned = `integrity="${hashes[file]}" crossorigin="anonymous"`;
      return file.endsWith('.css')
        ? `<link rel="stylesheet" href="${file}" ${pinned}>`
        : `<script type="module" src="${file}" ${pinned}></script>`;
    })
    .join('\n');

/** A page of a vendor who copied the folder: what it loads is pinned, what that loads is pinned by the import map. */
async function page(files: readonly string[], body: string, inline = ''): Promise<string> {
  const hashes = readJson<Hashes>(join(folder, 'sri.json'));
  const map = readJson<ImportMap>(join(folder, 'importmap.json'));
  // An inline import map needs its hash in the policy: the way for pages that allow no inline script at all.
  const importMap = JSON.stringify(map);
  writeFileSync(
    join(folder, 'halaman.html'),
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Coba</title><link rel="icon" href="data:,">
    <script type="importmap">${importMap}</script>
    ${tags(hashes, files)}${inline && `<script type="module" src="${inline}"></script>`}</head>
    <body><main>${body}</main></body></html>`,
  );
  site = await serveFolder(folder, {scripts: [importMap]});
  return `${site.url}/halaman.html`;
}

const accordion = `<kph-accordion><details class="kph-details"><summary class="kph-details-summary">Syarat</summary>
  <div class="kph-details-text">KTP-el</div></details><details class="kph-details"><summary class="kph-details-summary">Biaya</summary>
  <div class="kph-details-text">Gratis</div></details></kph-accordion>`;
const core = ['kepahiang.min.css', 'kepahiang.min.js'];
const withAccordion = [...core, 'elements/accordion.min.css', 'elements/accordion.min.js'];
const isDefined = (tag: string) => customElements.get(tag) !== undefined;

describe('a page without a bundler, under a strict policy', () => {
  it('loads the core and the one further element it uses, all of it pinned', async () => {
    const url = await page(
      withAccordion,
      `<form><kph-nik-field name="nik" label="NIK" required></kph-nik-field></form>${accordion}`,
    );
    await inChromium(async (view, complaints) => {
      await view.goto(url);
      await view.getByLabel('NIK').fill('1708 0041 0190 0001');
      const posted = view.locator('form').evaluate(form => new FormData(form as HTMLFormElement).get('nik'));
      assert.equal(await posted, '1708004101900001');
      await view.getByRole('button', {name: 'Buka semua'}).click();
      await view.getByText('KTP-el').waitFor();
      assert.deepEqual(complaints, []);
    });
  });

  it('takes elements by the names they have on npm', async () => {
    writeFileSync(
      join(folder, 'halaman.js'),
      `import '@kepahiang/components/core.js'; import '@kepahiang/components/accordion/index.js';`,
    );
    const url = await page(['kepahiang.min.css'], accordion, 'halaman.js');
    await inChromium(async (view, complaints) => {
      await view.goto(url);
      await view.getByRole('button', {name: 'Buka semua'}).waitFor();
      assert.deepEqual(complaints, []);
    });
  });

  it('has every element and the English words in one script', async () => {
    const url = await page(
      ['kepahiang-all.min.css', 'kepahiang-all.min.js'],
      `<div lang="en">${accordion}<form><kph-nik-field name="nik" label="NIK" required></kph-nik-field></form></div>`,
    );
    await inChromium(async (view, complaints) => {
      await view.goto(url);
      await view.getByRole('button', {name: 'Open all'}).waitFor();
      assert.deepEqual(complaints, []);
    });
  });

  for (const tampered of ['kepahiang.min.js', 'elements/accordion.min.js', 'kepahiang.min.css']) {
    it(`does not run ${tampered} when it was changed`, async () => {
      const url = await page(withAccordion, accordion);
      appendFileSync(join(folder, tampered), '\n/* disisipi */');
      await inChromium(async (view, complaints) => {
        await view.goto(url);
        await view.waitForTimeout(300);
        assert.match(complaints.join('\n'), /integrity/);
        assert.equal(await view.evaluate(isDefined, 'kph-accordion'), tampered.endsWith('.css'));
      });
    });
  }

  it('does not run a part that a script loads by itself when that was changed', async () => {
    const url = await page(withAccordion, accordion);
    const {integrity} = readJson<ImportMap>(join(folder, 'importmap.json'));
    const part = Object.keys(integrity).find(name => name.includes('page-element-'));
    assert.ok(part, 'the accordion shares a part with others');
    appendFileSync(join(folder, part), '\n/* disisipi */');
    await inChromium(async (view, complaints) => {
      await view.goto(url);
      await view.waitForTimeout(300);
      assert.match(complaints.join('\n'), /integrity/);
      assert.equal(await view.evaluate(isDefined, 'kph-accordion'), false);
      assert.equal(await view.evaluate(isDefined, 'kph-nik-field'), true, 'the rest of the page works');
    });
  });
});
