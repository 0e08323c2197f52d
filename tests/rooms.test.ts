import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {filesOf, forBuilding, forTests} from '../packages/tools/src/files.ts';
import {
  publishedWorkspaces,
  readJson,
  workspaces,
  type Manifest,
  type Workspace,
} from '../packages/tools/src/packages.ts';
import {at} from '../packages/tools/src/place.ts';
import {importsOf, packageOf} from '../packages/tools/src/rooms/imports.ts';
import {roomRules, type RoomRule} from '../packages/tools/src/rooms/rules.ts';

interface Found {
  readonly where: string;
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsIn({room, folder}: Workspace): Found[] {
  return filesOf('src/**/*.{ts,js}', folder).flatMap(file =>
    importsOf(join(folder, file)).map(found => ({
      ...found,
      file: file.replace(/^src\//, ''),
      where: `packages/${room}/${file}:${found.line}`,
    })),
  );
}

/** Not imported by a module: its stylesheets are. */
const usedByName = new Set(['@kepahiang/tokens']);

const rootManifest = readJson<Manifest & {devDependencies?: Record<string, string>}>(at('package.json'));

const rooms = workspaces().map(workspace => {
  const rule = roomRules[workspace.room];
  assert.ok(rule, `Room "${workspace.room}" has no rule: add it to packages/tools/src/rooms/rules.ts.`);
  return {...workspace, rule, imports: importsIn(workspace)};
});

function none(faults: readonly string[], mend: string): void {
  assert.deepEqual(faults, [], `${mend}\n${faults.join('\n')}`);
}

function declares({dependencies, optionalDependencies, peerDependencies}: Manifest, name: string): boolean {
  return name in {...dependencies, ...optionalDependencies, ...peerDependencies};
}

/** What a file may lean on: its package, and where it only runs here, the tools of the repository. */
function isDeclared({manifest, room}: Workspace, {file, typeOnly}: Found, name: string): boolean {
  if (declares(manifest, name) || (forBuilding.test(file) && name in (rootManifest.devDependencies ?? {})))
    return true;
  return (
    room === 'tools' ||
    (typeOnly && (roomRules[room]?.types ?? []).some(type => name === `@kepahiang/${type}`))
  );
}

function mayImport(rule: RoomRule, target: string, typeOnly: boolean): boolean {
  return rule.rooms.includes(target) || (typeOnly && (rule.types ?? []).includes(target));
}

describe('direction of imports', () => {
  it('a room imports only the rooms before it', () => {
    const faults = rooms.flatMap(({room, rule, imports}) =>
      imports
        .filter(({from}) => from.startsWith('@kepahiang/'))
        .map(found => ({...found, target: found.from.split('/')[1] ?? ''}))
        .filter(({target, typeOnly}) => target !== room && !mayImport(rule, target, typeOnly))
        .filter(({target, file}) => !(forTests.test(file) && rule.tests?.includes(target)))
        .map(({where, from}) => `${where} imports ${from}`),
    );
    none(
      faults,
      'Move the code to the room that may know this, or hand the value in. The table: packages/tools/src/rooms/rules.ts.',
    );
  });

  it('a relative import stays inside its own package', () => {
    const faults = rooms
      .filter(({room}) => room !== 'tools')
      .flatMap(({folder, imports}) =>
        imports
          .filter(({from, file}) => from.startsWith('.') && !forTests.test(file))
          .filter(({from, file}) =>
            relative(folder, resolve(folder, 'src', file, '..', from)).startsWith('..'),
          )
          .map(({where, from}) => `${where} imports ${from}`),
      );
    none(faults, 'Import the other room by its name: @kepahiang/<room>/….js.');
  });

  it('a package declares every package it imports', () => {
    const faults = rooms.flatMap(room =>
      room.imports
        .filter(({file}) => !forTests.test(file))
        .map(found => ({...found, name: packageOf(found.from) ?? ''}))
        .filter(({name}) => name !== '' && name !== 'node:' && name !== room.manifest.name)
        .filter(found => !isDeclared(room, found, found.name))
        .map(
          ({where, name}) =>
            `${where} imports ${name}, which packages/${room.room}/package.json does not declare`,
        ),
    );
    none(faults, 'npm install --save-exact -w packages/<room> <package>@<version>');
  });

  it('a package uses every package it declares', () => {
    const faults = rooms
      .filter(({room}) => room !== 'tools')
      .flatMap(({room, manifest, imports}) => {
        const used = new Set(imports.map(({from}) => packageOf(from)));
        const declared = Object.keys(manifest.dependencies ?? {});
        return declared
          .filter(name => !used.has(name) && !usedByName.has(name))
          .map(name => `packages/${room}: ${name}`);
      });
    none(faults, 'npm uninstall -w packages/<room> <package>');
  });

  it('a package brings in from outside only what its room is for', () => {
    const faults = rooms.flatMap(({rule, imports}) =>
      imports
        .filter(({file}) => !forTests.test(file) && !forBuilding.test(file) && !rule.nodeFiles?.test(file))
        .map(found => ({...found, name: packageOf(found.from)}))
        .filter(({name}) => name !== undefined && !name.startsWith('@kepahiang/'))
        .filter(({name}) => rule.packages !== undefined && !rule.packages.includes(name ?? ''))
        .map(({where, from}) => `${where} imports ${from}`),
    );
    none(
      faults,
      'These rooms stay free of it (style guide, table of packages). If it must be, write an ADR and extend rules.ts.',
    );
  });

  it('code for browsers never imports the whole of zod', () => {
    const faults = rooms
      .filter(({rule}) => rule.browser)
      .flatMap(({imports}) =>
        imports
          .filter(({from, file}) => /^zod(\/v4)?$/.test(from) && !forTests.test(file))
          .map(({where}) => where),
      );
    none(
      faults,
      "Write `import * as z from 'zod/mini'`: a third of the weight, and it never evaluates code.",
    );
  });
});

describe('folders and files', () => {
  it('no folder is called utils, common, helpers or misc', () => {
    const faults = filesOf([
      'packages/*/src/**/{utils,common,helpers,misc}',
      '{tests,stories}/**/{utils,common,helpers,misc}',
    ]);
    none(faults, 'A helper belongs to a concept: name that concept.');
  });

  it('names of source files are kebab-case', () => {
    const faults = filesOf('packages/*/src/**/*.*').filter(path => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return (
        statSync(at(path)).isFile() &&
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name) &&
        name !== 'README.md'
      );
    });
    none(faults, 'Rename: kebab-case, singular.');
  });

  it('no source file grows past 400 lines unless it is a table of data', () => {
    const faults = filesOf('packages/*/src/**/*.ts').filter(path => {
      const text = readFileSync(at(path), 'utf8');
      const isData = /@generated|^\/\/ data table/m.test(text) || forTests.test(path);
      return !isData && !/\/(wilayah|services|messages)\//.test(path) && text.split('\n').length > 400;
    });
    none(faults, 'Ask which concept moved in uninvited, and give it a file of its own.');
  });

  it('no file names a place of one machine, and no work is left marked for later', () => {
    const patterns = [
      /(?:^|[\s'"`(])\/(?:home|root|work|Users)\//m,
      /\bTO{1}DO\b/,
      /\bFIX{1}ME\b/,
      /registry\.npm/,
      /deb\.debian/,
    ];
    const places = [
      'packages/*/{src,run}/**/*.{ts,js,mjs,css,json,sql}',
      'packages/*/README.md',
      'tests/**/*.ts',
      'stories/**/*.ts',
      'docs/**/*.md',
      '*.{js,json,md}',
    ];
    const faults = filesOf(places)
      .filter(path => !path.endsWith('package-lock.json') && path !== 'tests/rooms.test.ts')
      .flatMap(path => {
        const text = readFileSync(at(path), 'utf8');
        return patterns.filter(pattern => pattern.test(text)).map(pattern => `${path}: ${pattern.source}`);
      });
    none(faults, 'Say it without the path; finish the work or file an issue.');
  });
});

describe('packages', () => {
  const published = publishedWorkspaces();

  it('all published packages are released together, with one version', () => {
    const {fixed} = readJson<{fixed: string[][]}>(at('.changeset/config.json'));
    assert.deepEqual(
      [...(fixed[0] ?? [])].sort(),
      published.map(({manifest}) => manifest.name).sort(),
      'Put every published package into the first `fixed` group of .changeset/config.json.',
    );
    const versions = new Set(published.map(({manifest}) => manifest.version));
    assert.equal(versions.size, 1, `One version for all: found ${[...versions].join(', ')}.`);
  });

  for (const {room, folder, manifest} of published) {
    it(`${manifest.name} says in its package.json what a consumer must know`, () => {
      const text = readJson<Record<string, unknown>>(join(folder, 'package.json'));
      assert.equal(text['type'], 'module');
      assert.deepEqual(text['engines'], {node: '>=22'});
      assert.equal(text['license'], 'EUPL-1.2');
      assert.ok('sideEffects' in text, 'Say which files have side effects, or bundlers keep them all.');
      assert.ok((text['description'] as string).length > 20, 'Write a description.');
    });

    it(`${manifest.name} has a README: what it is for, a working example, what does not belong there`, () => {
      const path = join(folder, 'README.md');
      assert.ok(existsSync(path), `Write packages/${room}/README.md.`);
      const readme = readFileSync(path, 'utf8');
      assert.match(
        readme,
        new RegExp(`^# ${manifest.name}$`, 'm'),
        'The heading is the name of the package.',
      );
      assert.match(
        readme,
        /^#[^\n]+\n\n[A-Z][^\n]{40,}/,
        'Below the heading: one paragraph, what the package is for.',
      );
      assert.match(readme, /```\w+\n[\s\S]+?```/, 'One working example in a fenced block.');
      assert.match(readme, /^(?:## )?Does not belong here\b/m, 'A section "## Does not belong here".');
    });
  }
});
