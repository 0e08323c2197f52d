import {spawn} from 'node:child_process';
import {text as textOf} from 'node:stream/consumers';
import type {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {row, table, type Row, type Said} from './compare.ts';
import {installPeers, peerFolder} from './install.ts';
import {ours} from './ours.ts';
import {peerPackages, type PeerPackage} from './packages.ts';
import {questionsOf, type Question} from './question.ts';

/** A package that says nothing for so long has hung. @unit millisecond */
const PATIENCE_MS = 60_000;
const child = fileURLToPath(new URL('child.ts', import.meta.url));

/** Asks a package in a process of its own; what it did not answer is silent, with the reason. */
async function ask(name: string, questions: readonly Question[]): Promise<Said[]> {
  const process_ = spawn(
    process.execPath,
    [...process.execArgv, child, peerFolder, name, JSON.stringify(questions)],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      timeout: PATIENCE_MS,
      env: {...process.env, TZ: 'Asia/Jakarta'},
    },
  );
  const ended = new Promise<string>(done => {
    process_.on('exit', (code, signal) => {
      done(signal ? 'tidak menjawab dalam batas waktu' : `proses berakhir dengan kode ${code}`);
    });
  });
  const lines = (await textOf(process_.stdio[3] as Readable)).split('\n').filter(Boolean);
  const silent = await ended;
  return questions.map((_, index) => (lines[index] ? (JSON.parse(lines[index]) as Said) : {silent}));
}

async function peerRows({name, version, subjects}: PeerPackage): Promise<Row[]> {
  const rows: Row[] = [];
  for (const subject of subjects) {
    const questions = questionsOf(subject);
    rows.push(row(`${name} ${version}`, questions, await ask(name, questions)));
  }
  return rows;
}

/** Our own answers to every subject that some package is asked. */
export function ownRows(): Row[] {
  const subjects = [...new Set(peerPackages.flatMap(one => one.subjects))];
  return subjects.map(subject => {
    const questions = questionsOf(subject);
    return row('@kepahiang/schemas', questions, questions.map(ours));
  });
}

/** `npm run bench -- peers`: the shared vectors put to other packages and to us. 1 when one of ours is wrong. */
export async function comparePeers(): Promise<number> {
  const missing = await installPeers(peerPackages).catch((fault: unknown) => {
    console.error(`Paket pembanding tidak dapat dipasang: ${fault instanceof Error ? fault.message : ''}`);
    return undefined;
  });
  if (missing === undefined) return 1;
  console.log(
    missing > 0
      ? `${missing} paket pembanding dipasang ke node_modules/.cache/peers, di luar dependensi proyek.`
      : 'Paket pembanding sudah terpasang di node_modules/.cache/peers.',
  );
  const rows = [];
  for (const one of peerPackages) rows.push(...(await peerRows(one)));
  const own = ownRows();
  console.log(`\n${table([...rows, ...own])}\n`);
  for (const {name, note} of peerPackages) if (note) console.log(`${name}: ${note}.`);
  console.log(
    'Kata-kata terbilang dibandingkan tanpa memandang huruf besar; paket yang hanya memberi sah/tidak dinilai dari itu.',
  );
  return own.every(({right, of}) => right === of) ? 0 : 1;
}
