import {importCsv, reconcileSides} from './ours.ts';
import {sides} from './data.ts';
import {pieces} from './file.ts';

/**
 * One job in a process of its own, so that its time includes starting up and its memory is nobody else's. Prints
 * `{"cpu": seconds, "memory": MiB}`. Started by `solo.ts`.
 */
const [job, argument] = process.argv.slice(2) as [string, string];
const mebibyte = 2 ** 20;

function measured(run: () => void): {cpu: number; memory: number} {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(began);
  const after = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  // Reading a file leaves no more than its peak; lines that were made before have already raised that.
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const memory = job === 'csv' ? peak - before.rss : Math.max(after.rss - before.rss, grown);
  return {cpu: (user + system) / 1e6, memory: memory / mebibyte};
}

function prepared(): () => void {
  if (job === 'csv') return () => void importCsv(pieces(argument));
  const lines = sides(Number(argument));
  return () => void reconcileSides(lines);
}

console.log(JSON.stringify(measured(prepared())));
