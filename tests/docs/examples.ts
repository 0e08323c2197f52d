import {execFile} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf} from '../../packages/tools/src/files.ts';
import {at, root} from '../../packages/tools/src/place.ts';

/** What people read: the front page, guides, decisions, and the README of each package. */
export const pages: readonly string[] = filesOf([
  'README.md',
  'docs/{adr,panduan}/*.md',
  'packages/*/README.md',
]);

/** The page of each type of identifier, written by the generator. */
export const typePages: readonly string[] = filesOf('docs/jenis/*.md');

/** A fenced block of a page. */
export interface Example {
  readonly page: string;
  readonly language: string;
  readonly code: string;
  /** Where it stands, for messages. */
  readonly name: string;
}

/** The text of a page. */
export function textOf(page: string): string {
  return readFileSync(at(page), 'utf8');
}

function examplesOf(page: string): Example[] {
  const blocks = [...textOf(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, language = '', code = ''], index) => ({
    page,
    language,
    code,
    name: `${page} #${index + 1}`,
  }));
}

/** Every fenced block of every page that people wrote. */
export const examples: readonly Example[] = pages.flatMap(examplesOf);

/** Every fenced block of the pages of types. */
export const typeExamples: readonly Example[] = typePages.flatMap(examplesOf);

/** A service file names its neighbours by path; elsewhere they are found by the name of the package. */
export function withPackageNames(code: string): string {
  return code.replace(/'(\.\.\/)+([\w/-]+)\.ts'/g, (_, up: string, path: string) => {
    const folder = path.startsWith('groups/') ? 'services/' : '';
    return `'@kepahiang/schemas/${folder}${path}.js'`;
  });
}

/** What a line says it prints: the comment behind a `console.log`, and the comments at the end. */
export function promisedOutput(code: string): string[] {
  if (!code.includes('console.log(')) return [];
  const behind = [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(found => found[1]!);
  const last = /(?:^\/\/ .+\n)+$/m.exec(code)?.[0].trim().split('\n') ?? [];
  return [...behind, ...last.map(line => line.slice(3))];
}

/** Names that stand for what a page of a vendor has at hand. */
const around = `import type {InputOf} from '@kepahiang/contract/resource.js';
import type {submitApplication} from '@kepahiang/contract/applications.js';
import type {Form} from '@kepahiang/components/form/form.js';
declare global {
  var body: InputOf<typeof submitApplication>['body'];
  var draft: {readonly key: string};
  var signal: AbortSignal;
  var form: Form;
  var answer: unknown;
  function showMessage(text: string): void;
}
`;

const options = {
  extends: '../../tsconfig.json',
  compilerOptions: {
    composite: false,
    declaration: false,
    declarationMap: false,
    emitDeclarationOnly: false,
    noEmit: true,
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
  },
  include: ['*.ts'],
};

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise(done => {
    execFile(command, args, {cwd: root}, (error, stdout, stderr) => {
      done({code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr});
    });
  });
}

/** A folder in the repository where examples are compiled and run, as the file of a vendor would be. */
export class Bench {
  readonly folder: string = at('build/docs-examples');

  constructor() {
    rmSync(this.folder, {recursive: true, force: true});
    mkdirSync(this.folder, {recursive: true});
    writeFileSync(join(this.folder, 'tsconfig.json'), JSON.stringify(options));
    writeFileSync(join(this.folder, 'around.ts'), around);
  }

  #file(example: Example): string {
    return `${example.name.replace(/[^a-zA-Z0-9]+/g, '-')}.ts`;
  }

  #path(example: Example): string {
    return join(this.folder, this.#file(example));
  }

  put(example: Example): void {
    writeFileSync(this.#path(example), `${withPackageNames(example.code)}\nexport {};\n`);
  }

  compile(): Promise<Ended> {
    return run(at('node_modules/.bin/tsc'), ['-p', this.folder, '--pretty', 'false']);
  }

  /** Runs many examples one after another in one process; the output of each, in their order. */
  async runAll(several: readonly Example[]): Promise<string[]> {
    const lines = several.map(
      example => `console.log('\\f');\nawait import(${JSON.stringify(`./${this.#file(example)}`)});`,
    );
    const all = join(this.folder, 'all.mjs');
    writeFileSync(all, lines.join('\n'));
    const {code, output} = await run(process.execPath, ['--conditions=@kepahiang/source', all]);
    if (code !== 0) throw new Error(output);
    return output.split('\f\n').slice(1);
  }

  run(example: Example): Promise<Ended> {
    return run(process.execPath, ['--conditions=@kepahiang/source', this.#path(example)]);
  }
}
