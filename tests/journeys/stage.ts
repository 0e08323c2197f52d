import assert from 'node:assert/strict';
import {after} from 'node:test';
import type {BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {launchChromium} from '../../packages/tools/src/browser.ts';
import {axeFaults, rulesOfColour} from '../../packages/tools/src/browser/axe.ts';
import {openPortal, type Portal, type PortalOptions} from './portal.ts';

/** A phone of the size most people here have. */
export const phone: BrowserContextOptions = {
  viewport: {width: 360, height: 740},
  hasTouch: true,
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
};
/** A computer in an office. */
export const office: BrowserContextOptions = {
  viewport: {width: 1280, height: 900},
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
};

/** The portal and one real browser. */
export interface Stage extends Omit<Portal, 'close'> {
  /** A new person: own cookies, own storage. Every message of the CSP or Trusted Types fails the test. */
  person(options?: BrowserContextOptions): Promise<Page>;
}

/** Messages a page must never have: what a policy refused, and what a script threw. */
function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`script: ${error.message}`));
  page.on('console', message => {
    if (/Content Security Policy|Trusted ?Type|TrustedHTML/i.test(message.text()))
      complaints.push(message.text());
  });
}

/** Opens a stage that closes itself after the tests of the file. */
export async function openStage(options: PortalOptions = {}): Promise<Stage> {
  const [portal, browser] = await Promise.all([openPortal(options), launchChromium()]);
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  after(async () => {
    await browser.close();
    await portal.close();
    assert.deepEqual(complaints, []);
  });
  return {
    url: portal.url,
    server: portal.server,
    database: portal.database,
    async person(given = phone) {
      const context = await browser.newContext({baseURL: portal.url, ...given});
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, complaints);
      return page;
    },
  };
}

/** No axe violation in the state the page is in, in light and in dark. */
export async function assertAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished))); // colours on their way
    const faults = await axeFaults(page, colorScheme === 'dark' ? {only: rulesOfColour} : {});
    assert.deepEqual(faults, [], `${page.url()} ${colorScheme}`);
  }
  await page.emulateMedia({colorScheme: null, reducedMotion: null});
}

/** Signs an officer in at the issuer's own page. */
export async function signIn(page: Page, username: string, goal: string): Promise<void> {
  await page.goto(goal);
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi').fill('kepahiang');
  await page.getByRole('button', {name: 'Masuk'}).click();
  await page.waitForURL(url => url.pathname === goal);
}
