import type {WordSet} from '@kepahiang/components/texts/words.js';
import {filesOf} from '../files.ts';
import {at} from '../place.ts';

function isSet(value: unknown): value is WordSet {
  return typeof value === 'object' && value !== null && 'name' in value && 'id' in value && 'en' in value;
}

/** The words of every component, in the order of their folders. */
export async function wordSets(): Promise<readonly WordSet[]> {
  const source = at('packages/components/src');
  const modules = await Promise.all(
    filesOf('*/*.words.ts', source)
      .sort()
      .map(path => import(`${source}/${path}`) as Promise<Readonly<Record<string, unknown>>>),
  );
  return modules.flatMap(module => Object.values(module).filter(isSet));
}
