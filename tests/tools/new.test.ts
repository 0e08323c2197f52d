import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {filesOf} from '../../packages/tools/src/files.ts';
import {at, root} from '../../packages/tools/src/place.ts';

const folder = mkdtempSync(join(tmpdir(), 'kph-baru-'));
after(() => rmSync(folder, {recursive: true, force: true}));

function run(command: string, ...args: string[]): Promise<{code: number; output: string}> {
  return new Promise(done => {
    execFile(command, args, {cwd: root}, (error, stdout, stderr) => {
      done({code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr});
    });
  });
}

const script = (name: string, ...args: string[]): Promise<{code: number; output: string}> =>
  run(process.execPath, '--conditions=@kepahiang/source', at('packages/tools/src', name), ...args);

/** Lets what was written below `folder` import its neighbours in the repository. */
function link(path: string): void {
  mkdirSync(join(folder, path, '..'), {recursive: true});
  symlinkSync(at(path), join(folder, path));
}

describe('npm run new', () => {
  it('component: writes the eight files of a component, and they compile', async () => {
    const {code, output} = await script('new.ts', 'component', 'kode-pos-field', '--out', folder);
    assert.equal(code, 0, output);
    const name = 'packages/components/src/kode-pos-field/kode-pos-field';
    assert.deepEqual(filesOf('packages/components/src/kode-pos-field/*', folder), [
      `${name.replace(/[^/]+$/, '')}index.ts`,
      ...['css', 'html.ts', 'keys.ts', 'md', 'stories.ts', 'test.ts', 'ts'].map(end => `${name}.${end}`),
    ]);
    for (const path of [
      'packages/components/package.json',
      'node_modules',
      'stories/raw.d.ts',
      ...filesOf('packages/components/src/*'),
    ])
      link(path);
    const options = {
      extends: at('tsconfig.json'),
      compilerOptions: {
        composite: false,
        declaration: false,
        declarationMap: false,
        emitDeclarationOnly: false,
        noEmit: true,
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: ['mocha'],
      },
      include: ['packages/components/src/kode-pos-field/*.ts', 'stories/raw.d.ts'],
      references: [],
      files: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const compiled = await run(at('node_modules/.bin/tsc'), '-p', folder);
    assert.equal(compiled.code, 0, compiled.output);
  });

  it('service: writes one file, of which the generator says what is still missing', async () => {
    const {code, output} = await script('new.ts', 'service', 'dpmptsp/izin-keramaian', '--out', folder);
    assert.equal(code, 0, output);
    link('packages/schemas/src/service');
    link('packages/schemas/src/services/groups');
    const services = join(folder, 'packages/schemas/src/services');
    const said = await script('generate.ts', '--services', services, '--out', join(folder, 'hasil'));
    assert.equal(said.code, 1);
    assert.match(said.output, /izin-keramaian: judul, nama, dan ringkasan harus ada dalam dua bahasa\./);
    assert.match(said.output, /izin-keramaian: persyaratan \(standard\.requirements\) belum diisi\./);
  });

  it('overwrites nothing, and says what it takes when it is asked for something else', async () => {
    await script('new.ts', 'component', 'sama', '--out', folder);
    const again = await script('new.ts', 'component', 'sama', '--out', folder);
    assert.match(again.output, /^Sudah ada: packages\/components\/src\/sama\/sama\.ts/);
    assert.equal(again.code, 2);
    assert.match((await script('new.ts', 'halaman', 'x')).output, /^Pemakaian: npm run new/);
    assert.match((await script('new.ts', 'service', 'bukan-opd/x')).output, /^Tidak ada OPD "bukan-opd"/);
  });
});
