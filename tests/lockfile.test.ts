import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {readJson, workspaces} from '../packages/tools/src/packages.ts';
import {at} from '../packages/tools/src/place.ts';

const execute = promisify(execFile);

interface Lock {
  readonly packages: Readonly<Record<string, {resolved?: string; link?: boolean}>>;
}

describe('package-lock.json', () => {
  it('can be installed by `npm ci` on any platform', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kph-lock-'));
    const manifests = workspaces().map(({room}) => `packages/${room}/package.json`);
    for (const path of ['package.json', 'package-lock.json', '.npmrc', ...manifests]) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      cpSync(at(path), join(folder, path));
    }
    try {
      await execute('npm', ['ci', '--dry-run', '--ignore-scripts', '--loglevel=error', '--no-audit'], {
        cwd: folder,
      });
    } catch (error) {
      const {stderr} = error as {stderr: string};
      assert.fail(
        `npm ci refuses the lock file. Often a package whose other platforms are not in the registry: ` +
          `take an older version, then npm install.\n${stderr}`,
      );
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('names no download address, so that it is the same for every registry', () => {
    const {packages} = readJson<Lock>(at('package-lock.json'));
    const named = Object.entries(packages).filter(([, {resolved, link}]) => !link && resolved !== undefined);
    assert.deepEqual(
      named.map(([path]) => path),
      [],
      'Keep omit-lockfile-registry-resolved=true in .npmrc and npm install again.',
    );
  });

  it('pins every version exactly', () => {
    const places = ['package.json', ...workspaces().map(({room}) => `packages/${room}/package.json`)];
    const loose = places.flatMap(path => {
      const manifest = JSON.parse(readFileSync(at(path), 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >;
      return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind =>
        Object.entries(manifest[kind] ?? {})
          .filter(([, version]) => !/^\d/.test(version))
          .map(([name, version]) => `${path}: ${name} ${version}`),
      );
    });
    assert.deepEqual(loose, [], 'Pin exactly: no ^, no ~.');
  });
});
