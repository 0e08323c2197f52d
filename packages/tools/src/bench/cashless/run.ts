import {execFileSync} from 'node:child_process';
import {at} from '../../place.ts';
import {csvByHand, joinByHand, mt940ByHand} from './by-hand.ts';
import {csvLines, mt940Lines, sides, type Sides} from './data.ts';
import {pieces, texts, withFile} from './file.ts';
import {importCsv, importMt940, reconcileSides} from './ours.ts';

/** One promise about speed or memory, and what was measured. */
export interface Measure {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: '×' | 's' | 'MiB';
  /** What the measured figure is made of. */
  readonly note: string;
}

/** Seconds of two ways to do the same. */
interface Race {
  readonly ours: number;
  readonly hand: number;
}

/** Seconds of two ways to do the same, in turns in one run: the medians. */
function race(turns: number, ours: () => number, hand: () => number): Race {
  const seconds = (run: () => number): number => {
    const began = performance.now();
    if (run() === 0) throw new Error('The measure is wrong: nothing was found.');
    return (performance.now() - began) / 1000;
  };
  const times = {ours: [] as number[], hand: [] as number[]};
  for (let turn = 0; turn < turns + 2; turn += 1) {
    times.ours.push(seconds(ours));
    times.hand.push(seconds(hand));
  }
  const median = (list: number[]): number => list.slice(2).sort((a, b) => a - b)[turns >> 1]!;
  return {ours: median(times.ours), hand: median(times.hand)};
}

function decimal(value: number, places = 2): string {
  return value.toFixed(places).replace('.', ',');
}

function ratio(name: string, {ours, hand}: Race, limit: number): Measure {
  const note = `kami ${decimal(ours, 3)} s, dengan tangan ${decimal(hand, 3)} s`;
  return {name, measured: ours / hand, limit, unit: '×', note};
}

/** A job in a process of its own, from its start. */
function alone(job: 'csv' | 'reconcile', argument: string): {cpu: number; memory: number} {
  const args = [
    '--expose-gc',
    '--conditions=@kepahiang/source',
    at('packages/tools/src/bench/cashless/child.ts'),
    job,
    argument,
  ];
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'})) as {
    cpu: number;
    memory: number;
  };
}

function reconciliations(): Measure[] {
  const [small, quarter, million] = [sides(100_000), sides(250_000), sides(1_000_000)];
  const against = (lines: Sides, turns: number): Race =>
    race(
      turns,
      () => reconcileSides(lines),
      () => joinByHand(lines),
    );
  const hundred = against(small, 25);
  const [some, all] = [against(quarter, 9), against(million, 5)];
  const {cpu, memory} = alone('reconcile', '1000000');
  const note = 'proses sendiri, dari awal';
  return [
    ratio('rekonsiliasi 100.000 baris', hundred, 3),
    ratio('rekonsiliasi 1.000.000 baris', all, 3),
    {
      // Beside the growth of a hash join: what no longer fits the processor's own memory is slower for anybody.
      name: 'rekonsiliasi, pertumbuhan dari 250.000 ke 1.000.000 baris',
      measured: all.ours / some.ours / (all.hand / some.hand),
      limit: 1.5,
      unit: '×',
      note: `tiap baris ${decimal(all.ours / some.ours / 4)} ×, dengan tangan ${decimal(all.hand / some.hand / 4)} ×`,
    },
    {name: 'rekonsiliasi 1.000.000 baris, CPU', measured: cpu, limit: 1, unit: 's', note},
    {name: 'rekonsiliasi 1.000.000 baris, memori', measured: memory, limit: 100, unit: 'MiB', note},
  ];
}

function imports(): Measure[] {
  const mt940 = [...texts(mt940Lines(100_000))];
  return withFile(csvLines(1_000_000), path => {
    const csv = race(
      5,
      () => importCsv(pieces(path)),
      () => csvByHand(pieces(path)),
    );
    const {cpu, memory} = alone('csv', path);
    return [
      ratio('impor CSV 1.000.000 baris', csv, 2),
      {
        name: 'impor CSV 1.000.000 baris, memori',
        measured: memory,
        limit: 120,
        unit: 'MiB',
        note: `proses sendiri, CPU ${decimal(cpu)} s`,
      },
      ratio(
        'impor MT940 100.000 mutasi',
        race(
          25,
          () => importMt940(mt940),
          () => mt940ByHand(mt940),
        ),
        3,
      ),
    ];
  });
}

/** Import and reconciliation against the same by hand; 1 when a promise is broken. */
export function compareCashless(): number {
  const rows = [...reconciliations(), ...imports()];
  const width = Math.max(...rows.map(({name}) => name.length));
  console.log(`\n${'cashless'.padEnd(width)} | terukur    | batas`);
  for (const {name, measured, limit, unit, note} of rows) {
    const broken = measured > limit ? '  ✗ lewat batas' : '';
    const columns = [
      name.padEnd(width),
      `${decimal(measured)} ${unit}`.padEnd(10),
      `${decimal(limit)} ${unit}`.padEnd(10),
    ];
    console.log(`${columns.join(' | ')} | ${note}${broken}`);
  }
  return rows.some(({measured, limit}) => measured > limit) ? 1 : 0;
}
