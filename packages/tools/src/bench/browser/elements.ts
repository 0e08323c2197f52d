import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {at} from '../../place.ts';
import {brotliSize} from '../bundle.ts';
import type {Comparison} from './comparison.ts';

const cdn = at('packages/components/cdn');

/** What each further element weighs, without what it shares with the script for forms, and everything together. */
export function elementRows(): Comparison[] {
  const sizes = readdirSync(join(cdn, 'elements'))
    .filter(name => name.endsWith('.min.js'))
    .map(name => ({name, kib: brotliSize(readFileSync(join(cdn, 'elements', name))) / 1024}))
    .sort((first, second) => second.kib - first.kib);
  const whole = brotliSize(readFileSync(join(cdn, 'kepahiang-all.min.js'))) / 1024;
  return [
    ...sizes.slice(0, 6).map(({name, kib}) => ({name: `elemen: ${name}`, unit: 'KiB', ours: kib, limit: 5})),
    {name: 'seluruh pustaka, satu skrip, dua bahasa', unit: 'KiB', ours: whole, limit: 80},
  ];
}
