import {safeHref} from '@kepahiang/components/link/safe-href.js';
import type {Taken} from './analyse.ts';
import type {Values} from './evaluate.ts';
import type {PartialOption} from './options.ts';

/** Options with what stands when they are not given. */
export function completed(taken: Pick<Taken, 'idFromName' | 'defaults'>, values: Values): Values {
  const name = values['name'] as string | undefined;
  const id = taken.idFromName ? {id: (name ?? '').replaceAll('.', '-')} : {};
  return {...taken.defaults, ...id, ...values};
}

/** What of a state these options can carry; `undefined` when it has items of another kind. */
export function known(state: Values, options: readonly PartialOption[]): Values | undefined {
  const result: Record<string, unknown> = {};
  for (const {name, items, kind, required} of options) {
    const value = state[name];
    if (value === undefined || value === '') {
      if (required && !(name in state)) return undefined;
    } else if (items && Array.isArray(value)) {
      const read = value.map(item => known(item as Values, items));
      if (read.includes(undefined)) return undefined;
      result[name] = read;
    } else result[name] = kind === 'content' ? 'Isi' : value;
  }
  return result;
}

/** Partials let no address through that a link must not lead to, whether or not the template takes care itself. */
export function withSafeAddresses(values: Values, options: readonly PartialOption[]): Values {
  const result: Record<string, unknown> = {...values};
  for (const {name, kind, items} of options) {
    const value = values[name];
    if (kind === 'address' && typeof value === 'string') result[name] = safeHref(value);
    if (items && Array.isArray(value))
      result[name] = value.map(item => withSafeAddresses(item as Values, items));
  }
  return result;
}

/** Where what a partial says differs from what its template says. */
export function difference(got: string, wanted: string, values: Values): string {
  let at = 0;
  while (got[at] === wanted[at]) at++;
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `${near(got)} instead of ${near(wanted)} with ${JSON.stringify(values)}`;
}
