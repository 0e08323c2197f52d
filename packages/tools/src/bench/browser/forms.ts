import type {Browser} from 'playwright-core';
import {median, metrics, openPage} from './chromium.ts';
import type {Comparison} from './comparison.ts';
import {browserScript} from './scripts.ts';

/** Elements and helpers for the pages that are measured, as a page's own script has them. */
export function formScript(): Promise<string> {
  return browserScript(`
    import '@kepahiang/components/text-field/index.js';
    import {toHtml} from '@kepahiang/components/markup/to-html.js';
    import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
    const fields = (count, tag) => {
      const parts = Array.from({length: count}, (_, index) =>
        toHtml(textFieldTemplate({name: 'isian' + index, label: 'Isian ' + index, hint: 'Petunjuk', required: true, maxLength: 80})));
      return tag ? parts.join('') : parts.join('').replaceAll('kph-text-field', 'div');
    };
    const parse = text => new DOMParser().parseFromString('<body><form>' + text + '</form>', 'text/html').body.firstChild;
    globalThis.mount = async (count, tag) => {
      const form = parse(fields(count, tag));
      const start = performance.now();
      document.body.append(document.adoptNode(form));
      for (const one of tag ? form.querySelectorAll('kph-text-field') : []) await one.updateComplete;
      // A hand-written form listens too: one listener that judges what is left.
      if (!tag) form.addEventListener('focusout', ({target}) => target.setAttribute('aria-invalid', String(!target.value)));
      form.getBoundingClientRect();
      document.body.offsetHeight;
      const took = performance.now() - start;
      return took;
    };
    globalThis.clear = () => document.querySelectorAll('form').forEach(form => form.remove());
  `);
}

async function mountTimes(browser: Browser, count: number): Promise<{ours: number; native: number}> {
  const {page} = await openPage(browser);
  await page.addScriptTag({content: await formScript()});
  const times: Record<'ours' | 'native', number[]> = {ours: [], native: []};
  for (let round = 0; round < 12; round += 1) {
    for (const kind of round % 2 ? (['ours', 'native'] as const) : (['native', 'ours'] as const)) {
      times[kind].push(await page.evaluate<number>(`mount(${count}, ${kind === 'ours'})`));
      await page.evaluate('clear(); gc()');
    }
  }
  await page.context().close();
  return {ours: median(times.ours.slice(2)), native: median(times.native.slice(2))};
}

/** Script time of one keystroke in a form of so many fields. @unit milliseconds */
async function keystroke(browser: Browser, count: number, ours: boolean): Promise<number> {
  const {page, protocol} = await openPage(browser);
  await page.addScriptTag({content: await formScript()});
  await page.evaluate(`mount(${count}, ${ours})`);
  await page.focus('#isian5');
  await page.keyboard.type('pemanasan');
  const before = await metrics(protocol);
  const text = 'Perjalanan dinas ke Kota Bengkulu selama dua hari';
  await page.keyboard.type(text);
  const after = await metrics(protocol);
  await page.context().close();
  return ((after.ScriptDuration! - before.ScriptDuration!) * 1000) / text.length;
}

/** Bytes left after a field was put in and taken out a thousand times. */
async function leftBytes(browser: Browser): Promise<number> {
  const {page} = await openPage(browser);
  await page.addScriptTag({content: await formScript()});
  const cycle = `(async () => { for (let n = 0; n < 1000; n++) { await mount(1, true); clear(); } gc(); gc(); })()`;
  await page.evaluate(cycle);
  await page.waitForTimeout(300);
  const used = `(gc(), performance.memory.usedJSHeapSize)`;
  const first = await page.evaluate<number>(used);
  await page.evaluate(cycle);
  await page.waitForTimeout(300);
  const second = await page.evaluate<number>(used);
  await page.context().close();
  return Math.max(0, second - first);
}

/** Long forms against the same form by hand, in turns in one run. */
export async function formRows(browser: Browser): Promise<Comparison[]> {
  const rows: Comparison[] = [];
  for (const count of [100, 1000]) {
    const {ours, native} = await mountTimes(browser, count);
    rows.push({
      name: `formulir ${count} isian: pasang`,
      unit: 'ms',
      ours,
      peer: native,
      against: 'HTML polos',
      ratioLimit: 1.5,
    });
  }
  const typed = await keystroke(browser, 1000, true);
  const plain = await keystroke(browser, 1000, false);
  rows.push({
    name: 'formulir 1000 isian: skrip per ketukan',
    unit: 'ms',
    ours: typed,
    peer: plain,
    against: 'HTML polos',
    limit: 1,
  });
  rows.push({
    name: '1000 kali pasang dan lepas: memori tersisa',
    unit: 'KiB',
    ours: (await leftBytes(browser)) / 1024,
    limit: 64,
  });
  return rows;
}
