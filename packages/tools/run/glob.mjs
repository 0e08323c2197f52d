import {readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {root} from './place.mjs';

const skipped = new Set(['node_modules', '.git', 'dist', 'build', 'cdn', '.data']);

function* walk(folder, prefix) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walk(join(folder, entry.name), path);
    } else yield path;
  }
}

/** `*`, `**` and `{a,b}` only; Node 20 has no glob of its own. */
function toPattern(glob) {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*/g, star => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`);
}

/** Source files (never built ones) that match any of the patterns, with `/`, sorted. */
export function globSync(patterns, {from = root} = {}) {
  const all = patterns.map(toPattern);
  const found = [...walk(from, '')].map(path => path.replaceAll(sep, '/'));
  return found.filter(path => all.some(pattern => pattern.test(path))).sort();
}
