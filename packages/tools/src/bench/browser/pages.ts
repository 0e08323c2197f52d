import type {Browser} from 'playwright-core';
import {brotliSize} from '../bundle.ts';
import {pageScripts, pageStyle} from '../reference/script.ts';
import {serveReference} from '../reference/serve.ts';
import {median, metrics, openPage} from './chromium.ts';
import type {Comparison} from './comparison.ts';

/** How often both pages are opened, one after the other; the median counts. */
const rounds = 41;

/** What a page asks for and moves while it opens. */
interface Opening {
  readonly requests: number;
  /** Sum of layout shifts, without any input. */
  readonly shift: number;
}

async function opening(browser: Browser, url: string): Promise<Opening> {
  const {page} = await openPage(browser, 4);
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.addInitScript(() => {
    const sum = globalThis as unknown as {shift: number};
    sum.shift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) sum.shift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.waitForTimeout(300);
  const shift = await page.evaluate<number>('shift');
  await page.context().close();
  return {requests, shift};
}

/** Time of the main thread until the page is at rest, with nothing in it that watches. @unit milliseconds */
async function busyTime(browser: Browser, url: string): Promise<number> {
  const {page, protocol} = await openPage(browser, 4);
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.waitForTimeout(300);
  const {TaskDuration = 0} = await metrics(protocol);
  await page.context().close();
  return TaskDuration * 1000;
}

/** The reference form against the same form in plain HTML: what it makes a slow phone do, and what travels. */
export async function pageRows(browser: Browser): Promise<Comparison[]> {
  const site = await serveReference();
  const openings: Opening[] = [];
  for (let round = 0; round < 5; round += 1) openings.push(await opening(browser, `${site.url}/`));
  const busy: {readonly ours: number; readonly native: number}[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await busyTime(browser, `${site.url}/`);
    busy.push({ours, native: await busyTime(browser, `${site.url}/?biasa`)});
  }
  site.close();
  busy.shift(); // the first also warms up the browser
  const [script] = await pageScripts();
  const kib = (bytes: number): number => bytes / 1024;
  return [
    {name: 'halaman acuan: skrip (brotli)', unit: 'KiB', ours: kib(brotliSize(script!.code)), limit: 17},
    {name: 'halaman acuan: CSS (brotli)', unit: 'KiB', ours: kib(brotliSize(pageStyle())), limit: 7},
    {
      name: 'halaman acuan: permintaan',
      unit: 'permintaan',
      ours: Math.max(...openings.map(one => one.requests)),
      limit: 4,
    },
    {
      name: 'halaman acuan: pergeseran tata letak',
      unit: '',
      ours: Math.max(...openings.map(one => one.shift)),
      limit: 0,
    },
    {
      name: 'halaman acuan: CPU sampai siap (4 ×)',
      unit: 'ms',
      ours: median(busy.map(one => one.ours)),
      peer: median(busy.map(one => one.native)),
      against: 'HTML polos',
      // Other work on the machine comes in bursts longer than a visit: it weighs on both pages of a round.
      more: median(busy.map(one => one.ours - one.native)),
      moreLimit: 150,
    },
  ];
}
