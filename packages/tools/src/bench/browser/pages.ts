import type {Browser} from 'playwright-core';
import {brotliSize} from '../bundle.ts';
import {pageScripts, pageStyle} from '../reference/script.ts';
import {serveReference} from '../reference/serve.ts';
import {median, metrics, openPage} from './chromium.ts';
import type {Comparison} from './comparison.ts';

/** How often both pages are opened, one after the other; the median counts. */
const rounds = 41;

interface Visit {
  /** Main thread busy until the page is at rest. @unit milliseconds */
  readonly busy: number;
  readonly requests: number;
  /** Sum of layout shifts, without any input. */
  readonly shift: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const {page, protocol} = await openPage(browser, 4);
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
  const {TaskDuration = 0} = await metrics(protocol);
  const shift = await page.evaluate<number>('shift');
  await page.context().close();
  return {busy: TaskDuration * 1000, requests, shift};
}

/** The reference form against the same form in plain HTML: what it makes a slow phone do, and what travels. */
export async function pageRows(browser: Browser): Promise<Comparison[]> {
  const site = await serveReference();
  const visits: Record<'ours' | 'native', Visit[]> = {ours: [], native: []};
  for (let round = 0; round < rounds; round += 1) {
    visits.ours.push(await visit(browser, `${site.url}/`));
    visits.native.push(await visit(browser, `${site.url}/?biasa`));
  }
  site.close();
  const [script] = await pageScripts();
  // Other work on the machine comes in bursts longer than a visit: it weighs on both pages of a round.
  const apart = visits.ours.map((one, round) => one.busy - visits.native[round]!.busy).slice(1);
  const middle = (of: keyof Visit, kind: 'ours' | 'native'): number =>
    median(visits[kind].slice(1).map(one => one[of]));
  const kib = (bytes: number): number => bytes / 1024;
  return [
    {name: 'halaman acuan: skrip (brotli)', unit: 'KiB', ours: kib(brotliSize(script!.code)), limit: 17},
    {name: 'halaman acuan: CSS (brotli)', unit: 'KiB', ours: kib(brotliSize(pageStyle())), limit: 7},
    {name: 'halaman acuan: permintaan', unit: 'permintaan', ours: middle('requests', 'ours'), limit: 4},
    {
      name: 'halaman acuan: pergeseran tata letak',
      unit: '',
      ours: Math.max(...visits.ours.map(one => one.shift)),
      limit: 0,
    },
    {
      name: 'halaman acuan: CPU sampai siap (4 ×)',
      unit: 'ms',
      ours: middle('busy', 'ours'),
      peer: middle('busy', 'native'),
      against: 'HTML polos',
      more: median(apart),
      moreLimit: 150,
    },
  ];
}
