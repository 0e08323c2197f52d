import {readdirSync, readFileSync} from 'node:fs';
import {at} from '../place.ts';
import {brotliSize, bundleWeight, withoutPlaces, type Weight} from './bundle.ts';

/** A promise about weight, and how it is weighed. */
export interface Budget {
  readonly name: string;
  /** @unit byte, brotli */
  readonly limit: number;
  readonly weigh: () => Promise<Weight>;
}

const kib = 1024;

function script(name: string, limitKib: number, code: string): Budget {
  return {name, limit: limitKib * kib, weigh: () => bundleWeight(code)};
}

/** Files as they are sent, each compressed by itself. */
export function filesWeight(paths: readonly string[]): Weight {
  const contents = paths.map(path => ({name: path, content: readFileSync(at(path))}));
  const sum = (of: (content: Buffer) => number): number =>
    contents.reduce((total, {content}) => total + of(content), 0);
  return {
    minified: sum(content => content.length),
    brotli: sum(brotliSize),
    parts: contents.map(({name, content}) => ({name, bytes: content.length})),
  };
}

function files(name: string, limitKib: number, paths: readonly string[]): Budget {
  return {name, limit: limitKib * kib, weigh: () => Promise.resolve(filesWeight(paths))};
}

/** Modules of `identifiers/` that are no type: what registries, servers and generators use. */
const noTypes = /^(?:registry|json-schema|identifier|hidden)\.ts$|\.test\.ts$/;

/** Code that takes every export of every type of identifier. */
function everyIdentifier(): string {
  const modules = readdirSync(at('packages/schemas/src/identifiers')).filter(
    file => file.endsWith('.ts') && !noTypes.test(file),
  );
  const imports = modules.map(
    (file, index) =>
      `import * as m${index} from '@kepahiang/schemas/identifiers/${file.replace('.ts', '.js')}';`,
  );
  return `${imports.join('')} globalThis.it = [${modules.map((_, index) => `m${index}`).join(',')}];`;
}

/** What one thing may weigh when a page takes only that. */
export const budgets: readonly Budget[] = [
  script(
    'schemas: aturan NIK saja',
    0.6,
    `import {nikFault} from '@kepahiang/schemas/identifiers/nik.js'; globalThis.it = nikFault;`,
  ),
  script(
    'schemas: satu skema zod/mini (NPWP, juga untuk isian)',
    5,
    `import {npwp, npwpInput} from '@kepahiang/schemas/identifiers/npwp.js'; globalThis.it = [npwp, npwpInput];`,
  ),
  {
    name: 'schemas: semua jenis identitas dengan zod/mini, tanpa data tempat',
    limit: 25 * kib,
    weigh: () => bundleWeight(everyIdentifier(), 'portal', [withoutPlaces]),
  },
  // What a page calls comes on top and is counted in the page: ky alone is 7,7 KiB of this.
  script(
    'client: klien tanpa operasi, dengan ky',
    10,
    `import {createClient} from '@kepahiang/client/client.js'; globalThis.it = createClient;`,
  ),
  script('components: satu isian NIK, dengan lit', 15, `import '@kepahiang/components/nik-field/index.js';`),
  files('components: semua elemen, satu skrip tanpa bundler', 40, [
    'packages/components/cdn/kepahiang.min.js',
  ]),
  files('tokens dan components: CSS', 7, [
    'packages/tokens/dist/tokens.css',
    'packages/components/dist/components.css',
  ]),
];

/** The heaviest page a citizen meets: the questions of the first service, everything it needs included. */
export const questionPage = {
  path: 'layanan/surat-keterangan-penelitian/isi/index.html',
  scriptLimit: 38 * kib,
  styleLimit: 7 * kib,
} as const;
