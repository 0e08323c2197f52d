import type {Browser, CDPSession, Page} from 'playwright-core';
import {launchChromium} from '../../browser.ts';

/** A page of Chromium with the protocol that tells what it costs. */
export interface MeasuredPage {
  readonly page: Page;
  readonly protocol: CDPSession;
}

/** One Chromium for all measurements: memory is compared after collecting it, and times are not rounded. */
export function openBrowser(): Promise<Browser> {
  return launchChromium('--js-flags=--expose-gc', '--enable-precise-memory-info');
}

/** A page in a context of its own: nothing is cached from the one before. */
export async function openPage(browser: Browser, slowdown = 1, width = 360): Promise<MeasuredPage> {
  const context = await browser.newContext({viewport: {width, height: 740}, reducedMotion: 'reduce'});
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  // Time of the processor in the page's own thread: a machine that is busy with other things counts it the same.
  await protocol.send('Performance.enable', {timeDomain: 'threadTicks'});
  if (slowdown > 1) await protocol.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  return {page, protocol};
}

/** What the browser has counted so far: seconds, numbers, bytes. */
export async function metrics(protocol: CDPSession): Promise<Readonly<Record<string, number>>> {
  const {metrics: list} = await protocol.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({name, value}) => [name, value]));
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
