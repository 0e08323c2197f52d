import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {budgets, questionPage} from './bench/budgets.ts';
import type {Weight} from './bench/bundle.ts';
import {pageWeight, site} from './bench/page.ts';

/** `npm run bench`: what things weigh against what we promised. Exit code 1 when a promise is broken. */

interface Row {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
}

function kibText(bytes: number): string {
  return `${(bytes / 1024).toFixed(2).replace('.', ',')} KiB`;
}

function show(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({name}) => name.length));
  console.log(`${'nama'.padEnd(width)} | terukur (br) | batas        | rasio`);
  for (const {name, measured, limit} of rows) {
    const ratio = (measured / limit).toFixed(2).replace('.', ',');
    const mark = measured > limit ? '  ✗ lewat batas' : '';
    console.log(
      `${name.padEnd(width)} | ${kibText(measured).padEnd(12)} | ${kibText(limit).padEnd(12)} | ${ratio}${mark}`,
    );
  }
}

function showParts(title: string, {parts}: Weight): void {
  console.log(`\n${title}, bagian demi bagian (sebelum dimampatkan):`);
  for (const {name, bytes} of parts) console.log(`  ${kibText(bytes).padStart(12)}  ${name}`);
}

const rows: Row[] = [];
for (const budget of budgets) {
  const {brotli} = await budget.weigh();
  rows.push({name: budget.name, measured: brotli, limit: budget.limit});
}
if (existsSync(join(site, questionPage.path))) {
  const {script, style, html} = pageWeight(questionPage.path);
  rows.push({
    name: 'portal: halaman pertanyaan, skrip',
    measured: script.brotli,
    limit: questionPage.scriptLimit,
  });
  rows.push({
    name: 'portal: halaman pertanyaan, CSS',
    measured: style.brotli,
    limit: questionPage.styleLimit,
  });
  show(rows);
  showParts('Skrip halaman pertanyaan', script);
  showParts('CSS halaman pertanyaan', style);
  console.log(`\nHTML halaman pertanyaan: ${kibText(html)} (br)`);
} else {
  show(rows);
  console.log('\nPortal belum dibangun: npm run build');
}
process.exitCode = rows.some(({measured, limit}) => measured > limit) ? 1 : 0;
