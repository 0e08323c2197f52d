import type {Browser} from 'playwright-core';
import {median, metrics, openPage} from './chromium.ts';
import type {Comparison} from './comparison.ts';
import {browserScript, benchStyle} from './scripts.ts';

const tableScript = `
  import '@kepahiang/components/table/index.js';
  const columns = [
    {key: 'nomor', label: 'Nomor'}, {key: 'tanggal', label: 'Tanggal', type: 'date'}, {key: 'uraian', label: 'Uraian'},
    {key: 'kode', label: 'Kode'}, {key: 'metode', label: 'Metode'}, {key: 'jumlah', label: 'Jumlah', type: 'money'},
  ];
  const pad = value => String(value).padStart(2, '0');
  globalThis.rowsOf = count => Array.from({length: count}, (_, index) => ({
    nomor: 'N-' + index, tanggal: '2026-' + pad(1 + index % 12) + '-' + pad(1 + index % 28), uraian: 'Belanja barang ke-' + index,
    kode: '5.1.02.01.01.' + pad(index % 90), metode: index % 3 ? 'CMS' : 'KKPD', jumlah: (index * 7919 % 900000) + '.00',
  }));
  globalThis.ours = async rows => {
    const table = document.createElement('kph-table');
    Object.assign(table, {caption: 'Buku kas umum', columns, rows});
    document.body.append(table);
    await table.updateComplete;
    document.body.offsetHeight;
  };
  // A recycling window as somebody writes it in an afternoon: the rows in sight, nothing else.
  globalThis.bare = rows => {
    const frame = document.createElement('div');
    frame.className = 'kph-table-window';
    const scroller = document.createElement('div');
    scroller.className = 'kph-table-frame';
    const table = document.createElement('table');
    table.className = 'kph-table';
    const body = table.createTBody();
    const above = body.insertRow(), below = body.insertRow();
    scroller.append(table);
    frame.append(scroller);
    document.body.append(frame);
    const count = Math.ceil(scroller.clientHeight / 48) + 6 || 20;
    const pool = Array.from({length: 18}, () => {
      const row = document.createElement('tr');
      for (const {key} of columns) row.append(document.createElement('td'));
      below.before(row);
      return row;
    });
    const draw = () => {
      const first = Math.max(0, Math.min(rows.length - pool.length, Math.floor(scroller.scrollTop / 48) - 3));
      pool.forEach((row, index) => columns.forEach(({key}, at) => (row.cells[at].textContent = rows[first + index][key])));
      above.style.height = first * 48 + 'px';
      below.style.height = (rows.length - first - pool.length) * 48 + 'px';
    };
    draw();
    scroller.addEventListener('scroll', draw, {passive: true});
    document.body.offsetHeight;
  };
  globalThis.time = async (kind, rows) => {
    const start = performance.now();
    await globalThis[kind](rows);
    const took = performance.now() - start;
    return took;
  };
  globalThis.clear = () => document.body.replaceChildren();
`;

async function firstRender(
  browser: Browser,
  count: number,
): Promise<{ours: number; bare: number; nodes: number}> {
  const {page} = await openPage(browser, 1, 1280);
  await page.addStyleTag({content: benchStyle()});
  await page.addScriptTag({content: await browserScript(tableScript)});
  await page.evaluate(`globalThis.rows = rowsOf(${count})`);
  const times: Record<'ours' | 'bare', number[]> = {ours: [], bare: []};
  let nodes = 0;
  for (let round = 0; round < 24; round += 1) {
    for (const kind of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      times[kind].push(await page.evaluate<number>(`time('${kind}', rows)`));
      if (kind === 'ours')
        nodes = await page.evaluate<number>(`document.querySelectorAll('kph-table *').length`);
      await page.evaluate('clear(); gc()');
    }
  }
  await page.context().close();
  return {ours: median(times.ours.slice(4)), bare: median(times.bare.slice(4)), nodes};
}

/** Longest task while a table is scrolled from top to bottom and in leaps, on a slow phone. @unit milliseconds */
async function longestTask(browser: Browser): Promise<number> {
  const {page, protocol} = await openPage(browser, 4, 1280);
  await page.addStyleTag({content: benchStyle()});
  await page.addScriptTag({content: await browserScript(tableScript)});
  await page.evaluate('globalThis.rows = rowsOf(100000)');
  await page.evaluate('ours(rows)');
  await page.waitForTimeout(500);
  await page.evaluate(`
    globalThis.longest = 0;
    new PerformanceObserver(list => list.getEntries().forEach(({duration}) => (longest = Math.max(longest, duration))))
      .observe({type: 'longtask'});
    globalThis.frame = document.querySelector('.kph-table-frame');`);
  for (let step = 0; step < 60; step += 1) {
    await page.evaluate(`frame.scrollTop += ${step % 10 === 9 ? 400_000 : 350}`);
    await page.waitForTimeout(20);
  }
  await metrics(protocol);
  const longest = await page.evaluate<number>('longest');
  await page.context().close();
  return longest;
}

/** Tables of any length against a bare window of rows. */
export async function tableRows(browser: Browser): Promise<Comparison[]> {
  const small = await firstRender(browser, 1000);
  const large = await firstRender(browser, 100_000);
  const window = 'jendela baris polos';
  return [
    {
      name: 'tabel 1.000 baris: tampilan pertama',
      unit: 'ms',
      ours: small.ours,
      peer: small.bare,
      against: window,
      ratioLimit: 1.5,
    },
    {
      name: 'tabel 100.000 baris: tampilan pertama',
      unit: 'ms',
      ours: large.ours,
      peer: large.bare,
      against: window,
      ratioLimit: 1.5,
    },
    {
      name: 'tabel 100.000 baris terhadap 1.000',
      unit: 'ms',
      ours: large.ours,
      peer: small.ours,
      against: '1.000 baris',
      ratioLimit: 1.25,
    },
    {name: 'tabel 100.000 baris: simpul DOM', unit: 'simpul', ours: large.nodes, limit: 300},
    {
      name: 'tabel 100.000 baris: tugas terpanjang saat digulir (4 ×)',
      unit: 'ms',
      ours: await longestTask(browser),
      limit: 100,
    },
  ];
}
