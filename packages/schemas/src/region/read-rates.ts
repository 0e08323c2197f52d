import type {SetBy} from '../dated.ts';
import type {JsonNode} from './json-node.ts';
import type {RateRow, RateValue} from './profile.ts';

const SETTERS: readonly SetBy[] = ['NATIONAL', 'REGENCY', 'BANK'];
/** A rate table has province, class and kind of day at most; deeper is no rate. */
const MAX_DEPTH = 5;

function isRate(value: unknown, depth = 0): value is RateValue {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth >= MAX_DEPTH) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every(one => isRate(one, depth + 1));
}

function readValue(node: JsonNode): RateValue {
  if (isRate(node.value)) return node.value;
  node.fault('daerah.tarif');
  return 0;
}

function readRow(node: JsonNode): RateRow {
  const validTo = node.child('validTo');
  const from = node.child('validFrom').date();
  const to = validTo.present ? validTo.date() : undefined;
  if (to !== undefined && from !== '' && to !== '' && to < from)
    validTo.fault('daerah.masa', {x: to, y: from});
  return {
    value: readValue(node.child('value')),
    validFrom: from,
    ...(to === undefined ? {} : {validTo: to}),
    legalBasis: node.child('legalBasis').text('daerah.dasar'),
    setBy: node.child('setBy').oneOf(SETTERS),
  };
}

/** Two rows of one key on the same day would make the rate depend on their order. */
function reportOverlaps(nodes: readonly JsonNode[], rows: readonly RateRow[]): void {
  const order = rows
    .map((_, index) => index)
    .sort((a, b) => (rows[a]!.validFrom < rows[b]!.validFrom ? -1 : 1));
  let longest: number | undefined;
  const end = (index: number): string => rows[index]!.validTo ?? '9999-12-31';
  for (const index of order) {
    if (longest !== undefined && rows[index]!.validFrom <= end(longest))
      nodes[index]!.fault('daerah.tumpang', {n: longest + 1});
    if (longest === undefined || end(index) > end(longest)) longest = index;
  }
}

/** Reads the rates by key. */
export function readRates(node: JsonNode): Record<string, readonly RateRow[]> {
  if (!node.present) return {};
  return Object.fromEntries(
    node.entries().map(([key, list]) => {
      const nodes = list.list('filled');
      const rows = nodes.map(readRow);
      reportOverlaps(nodes, rows);
      return [key, rows] as const;
    }),
  );
}
