import {rmSync} from 'node:fs';
import {filesOf} from './files.ts';
import {at} from './place.ts';

/** `npm run clean`: removes everything that can be built again. Data in `.data` stays. */
const built = [
  'packages/*/dist',
  'packages/*/cdn',
  'packages/*/custom-elements.json',
  'build',
  'stories/layanan',
];
const caches = ['node_modules/.cache'];
for (const path of [...filesOf(built), ...caches]) rmSync(at(path), {recursive: true, force: true});
rmSync(at('packages/schemas/src/services/registry.ts'), {force: true});
