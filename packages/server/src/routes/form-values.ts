type Nested = {[name: string]: unknown};

/** How deep and long a posted form may be before it is nonsense. */
const maxEntries = 2000;
const namePattern = /^[a-z][a-z0-9_]*(\.([a-z][a-z0-9_]*|\d{1,3})){0,3}$/;

/** Puts a value at a dotted name; a number among the parts makes a list. */
function place(into: Nested, name: string, value: unknown): void {
  const parts = name.split('.');
  const last = parts.pop()!;
  let holder: Nested = into;
  for (const [index, part] of parts.entries()) {
    const isList = /^\d+$/.test(parts[index + 1] ?? last);
    holder[part] ??= isList ? [] : {};
    holder = holder[part] as Nested;
  }
  holder[last] = value;
}

/** Lists without the holes that removed rows leave. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(item => item !== undefined).map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, compact(inner)]));
}

/**
 * Posted pairs as nested answers: `anggota.0.nik` is the NIK of the first row, a name that comes twice is a list.
 * Names no question could have are dropped.
 */
export function nestedValues(pairs: Iterable<readonly [string, unknown]>): Nested {
  const gathered = new Map<string, unknown[]>();
  let count = 0;
  for (const [name, value] of pairs) {
    if ((count += 1) > maxEntries) break;
    if (namePattern.test(name)) gathered.set(name, [...(gathered.get(name) ?? []), value]);
  }
  const values: Nested = {};
  for (const [name, all] of gathered) place(values, name, all.length === 1 ? all[0] : all);
  return compact(values) as Nested;
}
