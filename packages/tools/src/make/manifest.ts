import {join} from 'node:path';
import {writeIfChanged} from '../files.ts';
import {readJson} from '../packages.ts';
import {at} from '../place.ts';
import {mustRun} from './child.ts';

const components = at('packages/components');

/** Paths of the manifest speak of what is published, not of our sources. */
function published(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(published);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isPath = (key === 'path' || key === 'module') && typeof inner === 'string';
      return [key, isPath ? inner.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js') : published(inner)];
    }),
  );
}

/** `custom-elements.json`: what editors, Storybook and the docs know of our elements. */
export async function buildManifest(): Promise<void> {
  const globs = ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.stories.ts', '!src/build*.ts'];
  await mustRun('cem', ['analyze', '--litelement', '--quiet', '--globs', ...globs], components);
  const path = join(components, 'custom-elements.json');
  writeIfChanged(path, `${JSON.stringify(published(readJson(path)), null, 2)}\n`);
}
