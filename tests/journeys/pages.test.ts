import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {services} from '@kepahiang/schemas/services/registry.js';
import {assertAccessible, openStage, phone} from './stage.ts';

const stage = await openStage();
const pages = [
  '/',
  '/lacak/',
  '/privasi/',
  '/halaman-yang-tidak-ada/',
  ...services.flatMap(({id}) => [`/layanan/${id}/`, `/layanan/${id}/isi/`]),
];

describe('every public page', () => {
  for (const path of pages) {
    it(`${path} has no axe violation in light and dark, fits 320 px, and holds 200 % text`, async () => {
      const page = await stage.person({...phone, viewport: {width: 320, height: 640}});
      await page.goto(path);
      if (path.endsWith('/isi/')) await page.locator('#pengisian[data-siap]').waitFor();
      await assertAccessible(page);
      const width = async (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await width()) <= 320, 'nothing is wider than the screen');
      assert.equal(await page.locator('h1').count(), 1);
      assert.equal(await page.locator('html').getAttribute('lang'), 'id');
      await page.setViewportSize({width: 640, height: 800});
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      assert.ok((await width()) <= 640, 'nothing is cut off at twice the text size');
      await page.context().close();
    });
  }

  it('asks nobody else for anything and fits in four requests', async () => {
    const page = await stage.person(phone);
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    await page.goto(`/layanan/${services[0]!.id}/isi/`, {waitUntil: 'networkidle'});
    assert.ok(
      requests.every(url => url.startsWith(stage.url)),
      requests.join(),
    );
    const needed = requests.filter(url => !url.endsWith('ikon.svg'));
    assert.ok(needed.length <= 4, needed.join());
  });

  it('is served under a policy without unsafe-inline or unsafe-eval, with Trusted Types', async () => {
    const page = await stage.person(phone);
    for (const path of pages) {
      const policy = (await page.goto(path))!.headers()['content-security-policy']!;
      assert.doesNotMatch(policy, /unsafe-(inline|eval)/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.match(policy, /default-src 'none'/);
    }
  });
});
