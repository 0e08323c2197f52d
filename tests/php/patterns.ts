import {readFileSync} from 'node:fs';
import {filesOf} from '../../packages/tools/src/files.ts';
import {at} from '../../packages/tools/src/place.ts';

/** Words of JSON Schema and of the vocabulary that hold a pattern. */
const holders = new Set(['pattern', 'never', 'where', 'form']);

function collect(data: unknown, into: Set<string>): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (holders.has(key) && typeof value === 'string') into.add(value);
    else collect(value, into);
  }
}

/** Every pattern in the JSON Schemas that are published, once. */
export function publishedPatterns(): string[] {
  const found = new Set<string>();
  for (const path of filesOf('packages/schemas/dist/json-schema/*.json'))
    collect(JSON.parse(readFileSync(at(path), 'utf8')), found);
  return [...found].sort();
}

/** What RE2 (Go, and the linters of some gateways) cannot read in a pattern; empty when it can. */
export function beyondRe2(pattern: string): string[] {
  const bare = pattern.replace(/\\\\/g, '');
  const repeats = [...bare.matchAll(/\{([0-9]+)(?:,([0-9]*))?\}/g)].flatMap(([, min, max]) => [min, max]);
  return [
    ...(/\(\?<?[=!]/.test(bare) ? ['lookaround'] : []),
    ...(/\\(?:[1-9]|k)/.test(bare) ? ['back-reference'] : []),
    ...(repeats.some(count => Number(count ?? 0) > 1000) ? ['more than 1000 repeats'] : []),
  ];
}
