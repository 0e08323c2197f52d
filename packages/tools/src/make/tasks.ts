import {join} from 'node:path';
import {publishedWorkspaces, readJson} from '../packages.ts';
import {at} from '../place.ts';
import {buildCdn} from './cdn.ts';
import {mustRun, mustRunFile} from './child.ts';
import {buildIntegrations} from './integrations/build.ts';
import {buildManifest} from './manifest.ts';
import {buildModules} from './modules.ts';
import type {Stamped} from './stamp.ts';

/** Something to build, and what it is called while it is being built. */
export interface Task extends Stamped {
  readonly title: string;
  /** Names of the tasks that must have ended. */
  readonly needs: readonly string[];
  run(): Promise<void>;
}

/** Everything depends on what is installed and on how we build. */
const always = ['package-lock.json', 'packages/tools/src/make/**', 'packages/tools/src/files.ts'];
const source = (...rooms: string[]): string[] =>
  rooms.flatMap(room => [`packages/${room}/src/**`, `packages/${room}/package.json`]);

const generate: Task = {
  name: 'generate',
  title: 'Turunan definisi layanan',
  needs: [],
  inputs: [
    ...always,
    ...source('schemas', 'contract', 'components', 'cashless'),
    'packages/tools/src/generate*/**',
    'packages/tools/src/generate.ts',
  ],
  outputs: [
    'packages/schemas/src/services/registry.ts',
    'docs/api/openapi.json',
    'docs/jenis/README.md',
    'docs/aturan/README.md',
    'docs/dokumen/README.md',
    'packages/schemas/dist/json-schema',
    'packages/schemas/dist/vectors',
  ],
  run: () => mustRunFile('packages/tools/src/generate.ts'),
};

const tokens: Task = {
  name: 'tokens',
  title: 'Token desain',
  needs: [],
  inputs: [...always, ...source('tokens'), 'packages/tokens/brand/**'],
  outputs: ['packages/tokens/dist/tokens.css'],
  run: () => mustRunFile('packages/tokens/src/build.ts'),
};

const css: Task = {
  name: 'css',
  title: 'Gaya komponen',
  needs: ['tokens'],
  inputs: [
    ...always,
    'packages/components/src/**/*.css',
    'packages/components/src/build-*.ts',
    ...source('tokens'),
  ],
  outputs: ['packages/components/dist/components.css', 'packages/components/dist/all.css'],
  run: () => mustRunFile('packages/components/src/build-css.ts'),
};

/** A tsconfig.json, as far as it is read here. */
interface Project {
  readonly compilerOptions?: {readonly tsBuildInfoFile?: string};
  readonly references?: readonly {readonly path: string}[];
}
const project = (folder: string): Project => readJson<Project>(at(folder, 'tsconfig.json'));

/** The TypeScript projects of what is built; the tests' project is a step of `npm test`. */
const typedProjects = (project('.').references ?? []).map(({path}) => path).filter(path => path !== 'tests');

/** The file by which `tsc -b` remembers that it has written a project's types. */
function buildState(folder: string): string {
  return join(folder, project(folder).compilerOptions?.tsBuildInfoFile ?? 'tsconfig.tsbuildinfo');
}

const types: Task = {
  name: 'types',
  title: 'Tipe TypeScript',
  needs: ['generate', 'tokens'],
  inputs: [...always, 'packages/*/src/**/*.ts', 'packages/**/tsconfig.json', 'tsconfig.json'],
  outputs: typedProjects.map(buildState),
  run: () => mustRun('tsc', ['-b', ...typedProjects]),
};

const modules: Task[] = publishedWorkspaces()
  .filter(({room}) => room !== 'tokens')
  .map(workspace => ({
    name: `modules-${workspace.room}`,
    title: `Modul ${workspace.manifest.name}`,
    needs: ['generate'],
    inputs: [...always, ...source(workspace.room)],
    outputs: [`packages/${workspace.room}/dist`],
    run: () => buildModules(workspace),
  }));

const manifest: Task = {
  name: 'manifest',
  title: 'Manifes elemen',
  needs: [],
  inputs: [...always, ...source('components'), 'packages/components/custom-elements-manifest.config.mjs'],
  outputs: ['packages/components/custom-elements.json'],
  run: buildManifest,
};

const integrations: Task = {
  name: 'integrations',
  title: 'Elemen bagi editor dan kerangka kerja',
  needs: ['manifest', 'tokens'],
  inputs: [...manifest.inputs, ...source('tokens')],
  outputs: [
    'packages/components/dist/elements.d.ts',
    'packages/components/dist/react/index.js',
    'packages/components/dist/web-types.json',
  ],
  run: buildIntegrations,
};

const partials: Task = {
  name: 'partials',
  title: 'Potongan Blade, Twig, PHP, dan contoh HTML',
  needs: ['generate'],
  inputs: [
    ...always,
    ...source('components', 'schemas'),
    'packages/tools/src/partials/**',
    'packages/tools/src/partials.ts',
  ],
  outputs: ['packages/components/dist/partials/index.json', 'packages/components/dist/fixtures'],
  run: () => mustRunFile('packages/tools/src/partials.ts'),
};

const cdn: Task = {
  name: 'cdn',
  title: 'Berkas tanpa bundler',
  needs: ['generate', 'css'],
  inputs: [...always, ...source('components', 'schemas', 'tokens')],
  outputs: ['packages/components/cdn/kepahiang.min.js', 'packages/components/cdn/sri.json'],
  run: buildCdn,
};

const portal: Task = {
  name: 'portal',
  title: 'Portal',
  needs: ['generate', 'css'],
  inputs: [
    ...always,
    ...source('portal', 'components', 'schemas', 'client', 'contract', 'cashless', 'tokens'),
  ],
  outputs: ['packages/portal/dist/site/index.html'],
  run: () => mustRunFile('packages/portal/src/build.ts'),
};

/** All tasks; a task stands after those it needs. */
export const tasks: readonly Task[] = [
  generate,
  tokens,
  css,
  types,
  ...modules,
  manifest,
  integrations,
  partials,
  cdn,
  portal,
];

/** What a person may ask for by name, besides the single tasks. */
export const targets: Readonly<Record<string, readonly string[]>> = {
  all: tasks.map(({name}) => name),
  serve: ['generate', 'tokens', 'css', 'portal'],
};
