import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {temporary} from '../packaging/pack.ts';
import {inChromium, serveFolder, type Site} from '../packaging/page.ts';
import {differences, furnish, looksOf, ourComponents, pageOf, styleSheet, type Look} from './measure.ts';
import {neighbours, present, type Neighbour} from './neighbours.ts';

const ours = ['kepahiang-all.min.css'];
const script = ['kepahiang-all.min.js'];
let folder: string;
let site: Site;
let remove: () => Promise<void>;

before(async () => {
  ({folder, remove} = await temporary());
  furnish(folder, Object.fromEntries(present.map((one, at) => [`tetangga-${at}.css`, styleSheet(one.css)])));
  site = await serveFolder(folder);
  for (const {name, from} of neighbours.filter(one => !present.includes(one)))
    console.log(`– ${name} tidak ada di mesin ini: ${from}`);
});
after(() => {
  site.close();
  return remove();
});

const cssOf = (neighbour: Neighbour): string => `tetangga-${present.indexOf(neighbour)}.css`;

async function open(page: Page, html: string): Promise<void> {
  writeFileSync(join(folder, 'halaman.html'), html);
  await page.setViewportSize({width: 1000, height: 900});
  await page.goto(`${site.url}/halaman.html`, {waitUntil: 'networkidle'});
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const element of document.querySelectorAll('*'))
      await (element as {updateComplete?: Promise<unknown>} & Element).updateComplete;
    // A field for files takes on its face where it comes near the screen.
    for (const field of document.querySelectorAll('kph-file-field')) {
      field.scrollIntoView({behavior: 'instant'});
      await new Promise(done => requestAnimationFrame(done));
    }
    scrollTo({top: 0, behavior: 'instant'});
    // One update may ask for another.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/**
 * Ours in a place of fixed width. How wide a column is and how large its letters are by default is for the page to say:
 * everything of ours is in rem.
 */
function inColumn(body: string): string {
  return `<div class="entry-content"><div id="kolom">${body}</div></div>`;
}

async function lookOfOurs(
  page: Page,
  styles: readonly string[],
  scripts: readonly string[],
  rem?: string,
): Promise<Look[]> {
  writeFileSync(
    join(folder, 'kolom.css'),
    `body{margin:0!important;padding:0!important}
    #kolom{width:900px!important;max-width:none!important;margin:0!important;padding:0!important}
    .entry-content{max-width:none!important;margin:0!important;padding:0!important}
    ${rem ? `html{font-size:${rem}!important}` : ''}`,
  );
  await open(page, pageOf(inColumn(ourComponents()), [...styles, 'kolom.css'], scripts));
  return looksOf(page, '#kolom [data-component]');
}

/** How ours look alone, by the size of the letters a page has. */
const aloneAt = new Map<string, Promise<Look[]>>();

function alone(page: Page, rem: string): Promise<Look[]> {
  let look = aloneAt.get(rem);
  if (!look) aloneAt.set(rem, (look = lookOfOurs(page, ours, script, rem)));
  return look;
}

const rootSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

for (const neighbour of present) {
  describe(`beside ${neighbour.name}`, () => {
    for (const [order, styles] of [
      ['before', [cssOf(neighbour), ...ours]],
      ['behind', [...ours, cssOf(neighbour)]],
    ] as const) {
      it(`our components look as they do alone when its stylesheet stands ${order} ours: colours the same, sizes to half a pixel`, async () => {
        await inChromium(async page => {
          const beside = await lookOfOurs(page, styles, script);
          const expected = await alone(page, await rootSize(page));
          assert.ok(expected.length > 2000, 'every component is on the page');
          const found = differences(expected, beside, 0.5);
          assert.deepEqual(found.slice(0, 40), [], `${found.length} differences`);
        });
      });
    }

    it('its own components are drawn to the pixel as without us, whatever comes first', async () => {
      await inChromium(async page => {
        const look = async (
          styles: readonly string[],
          scripts: readonly string[],
        ): Promise<[Look[], Buffer]> => {
          await open(page, pageOf(`<main>${neighbour.page}</main>`, styles, scripts));
          return [await looksOf(page, 'main'), await page.screenshot({fullPage: true})];
        };
        const [alone, picture] = await look([cssOf(neighbour)], []);
        for (const styles of [
          [...ours, cssOf(neighbour)],
          [cssOf(neighbour), ...ours],
        ]) {
          const [beside, other] = await look(styles, script);
          assert.deepEqual(differences(alone, beside, 0), []);
          assert.ok(picture.equals(other), 'the picture differs');
        }
      });
    });
  });
}

it('a theme of WordPress, a framework and a reset are among the neighbours', () => {
  assert.ok(neighbours.length >= 3);
  assert.ok(present.length >= 2, 'those from npm are always here');
});
