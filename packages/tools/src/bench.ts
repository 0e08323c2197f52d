import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {comparePeers} from './bench/answers/run.ts';
import {budgets, questionPage} from './bench/budgets.ts';
import type {Weight} from './bench/bundle.ts';
import {pageWeight, site} from './bench/page.ts';
import {peers} from './bench/peers.ts';

/**
 * `npm run bench`: what things weigh, and how fast records are checked, against what we promised; exit code 1 when a
 * promise is broken. `npm run bench -- throughput`: the speed alone. `npm run bench -- peers`: the shared vectors put to
 * other packages and to us; exit code 1 when one of ours is wrong. `npm run bench -- components`: forms, tables and the
 * reference page in a browser, against plain HTML. `npm run bench -- cashless`: import of bank statements and
 * reconciliation, time and memory, against the same by hand.
 */

interface Row {
  readonly name: string;
  readonly measured: number;
  readonly against: number;
  /** What `against` is: our own limit, or another library. */
  readonly peer?: string;
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(2).replace('.', ',')} KiB`;
}

function isBroken({measured, against, peer}: Row): boolean {
  return peer === undefined && measured > against;
}

function show(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({name}) => name.length));
  console.log(`${'nama'.padEnd(width)} | terukur (br) | batas/banding | rasio`);
  for (const row of rows) {
    const ratio = (row.measured / row.against).toFixed(2).replace('.', ',');
    const note = row.peer ?? (isBroken(row) ? '✗ lewat batas' : '');
    console.log(
      `${row.name.padEnd(width)} | ${kib(row.measured).padEnd(12)} | ${kib(row.against).padEnd(13)} | ${ratio}  ${note}`.trimEnd(),
    );
  }
}

function showParts(title: string, {parts}: Weight): void {
  console.log(`\n${title}, bagian demi bagian (sebelum diperkecil):`);
  for (const {name, bytes} of parts) console.log(`  ${kib(bytes).padStart(12)}  ${name}`);
}

async function budgetRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const {name, limit, weigh} of budgets)
    rows.push({name, measured: (await weigh()).brotli, against: limit});
  return rows;
}

async function peerRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const {name, peer, weigh, weighPeer} of peers) {
    rows.push({name, measured: (await weigh()).brotli, against: (await weighPeer()).brotli, peer});
  }
  return rows;
}

/** Weighs everything; 1 when a promise is broken. */
async function weighAll(): Promise<number> {
  const rows = await budgetRows();
  const page = existsSync(join(site, questionPage.path)) ? pageWeight(questionPage.path) : undefined;
  if (page !== undefined) {
    const {scriptLimit, styleLimit} = questionPage;
    rows.push({
      name: 'portal: halaman pertanyaan, skrip',
      measured: page.script.brotli,
      against: scriptLimit,
    });
    rows.push({name: 'portal: halaman pertanyaan, CSS', measured: page.style.brotli, against: styleLimit});
  }
  rows.push(...(await peerRows()));
  show(rows);
  if (page === undefined) {
    console.log('\nPortal belum dibangun: npm run build');
  } else {
    showParts('Skrip halaman pertanyaan', page.script);
    showParts('CSS halaman pertanyaan', page.style);
    console.log(`\nHTML halaman pertanyaan: ${kib(page.html)} (br)`);
  }
  return rows.some(isBroken) ? 1 : 0;
}

/** Our check of records against one by hand, in turns in one run; 1 when ours is slower than promised. */
async function race(): Promise<number> {
  const {throughput} = await import('./bench/throughput.ts');
  const rows = throughput();
  const width = Math.max(...rows.map(({name}) => name.length));
  const number = (value: number): string => value.toFixed(2).replace('.', ',');
  console.log(`\n${'kecepatan'.padEnd(width)} | kami (µs) | tangan (µs) | rasio | batas`);
  for (const {name, ours, hand, limit} of rows) {
    const ratio = ours / hand;
    const columns = [
      name.padEnd(width),
      number(ours).padEnd(9),
      number(hand).padEnd(11),
      number(ratio).padEnd(5),
      number(limit),
    ];
    console.log(columns.join(' | ') + (ratio > limit ? '  ✗ lewat batas' : ''));
  }
  return rows.some(({ours, hand, limit}) => ours / hand > limit) ? 1 : 0;
}

/** What components cost in a browser, against plain HTML in the same run; 1 when a promise is broken. */
async function browse(): Promise<number> {
  const [
    {openBrowser},
    {pageRows},
    {elementRows},
    {formRows},
    {tableRows},
    {isBroken: fails, showComparisons},
  ] = await Promise.all([
    import('./bench/browser/chromium.ts'),
    import('./bench/browser/pages.ts'),
    import('./bench/browser/elements.ts'),
    import('./bench/browser/forms.ts'),
    import('./bench/browser/tables.ts'),
    import('./bench/browser/comparison.ts'),
  ]);
  const browser = await openBrowser();
  try {
    const rows = [
      ...(await pageRows(browser)),
      ...elementRows(),
      ...(await formRows(browser)),
      ...(await tableRows(browser)),
    ];
    console.log('');
    showComparisons(rows);
    return rows.some(fails) ? 1 : 0;
  } finally {
    await browser.close();
  }
}

/** Bank statements and reconciliation against the same by hand; 1 when slower or larger than promised. */
async function compareBank(): Promise<number> {
  const {compareCashless} = await import('./bench/cashless/run.ts');
  return compareCashless();
}

const commands: Readonly<Record<string, () => Promise<number>>> = {
  cashless: compareBank,
  components: browse,
  peers: comparePeers,
  throughput: race,
  '': async () => Math.max(await weighAll(), await race(), await compareBank(), await browse()),
};
const command = commands[process.argv[2] ?? ''];
if (!command)
  throw new RangeError(
    `Perintah bench tidak dikenal: ${process.argv[2]}. Yang ada: peers, throughput, cashless, components.`,
  );
process.exitCode = await command();
