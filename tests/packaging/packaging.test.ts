import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {at} from '../../packages/tools/src/place.ts';
import {publishedWorkspaces, readJson} from '../../packages/tools/src/packages.ts';
import {installConsumer, type Consumer} from './consumer.ts';
import {entriesOf, packAll, run, temporary, type Packed} from './pack.ts';
import {inChromium, serveFolder} from './page.ts';

let packed: Packed[];
let consumer: Consumer;
const bin = (name: string) => at('node_modules/.bin', name);
const cleanUp: (() => Promise<void>)[] = [];

async function room(): Promise<string> {
  const {folder, remove} = await temporary();
  cleanUp.push(remove);
  return folder;
}

function packedAs(name: string): Packed {
  const found = packed.find(({manifest}) => manifest.name === name);
  assert.ok(found, `${name} was not packed`);
  return found;
}

before(async () => {
  packed = await packAll(await room());
  consumer = await installConsumer(await room(), packed);
});
after(() => Promise.all(cleanUp.map(remove => remove())));

for (const {manifest} of publishedWorkspaces()) {
  describe(manifest.name, () => {
    it('is packed as its package.json promises (publint, strict)', async () => {
      const content = await readFile(packedAs(manifest.name).tarball);
      const tarball = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
      const {messages} = await publint({pack: {tarball}, strict: true});
      assert.deepEqual(
        messages.map(message => formatMessage(message, manifest)),
        [],
      );
    });

    it('gives every entry types that TypeScript can resolve (are the types wrong)', async () => {
      const it = packedAs(manifest.name);
      const entries = entriesOf(it).map(path => `./${path}`);
      assert.ok(entries.length > 0, 'The package has no JavaScript entry: was it built?');
      await run(
        bin('attw'),
        [it.tarball, '--profile', 'esm-only', '--entrypoints', ...entries],
        consumer.folder,
      );
    });

    it('carries maps that lead to the sources, and neither tests nor build state', () => {
      const {files} = packedAs(manifest.name);
      assert.deepEqual(
        files.filter(path => /\.(test|stories)\.|tsbuildinfo|\.env|^node_modules/.test(path)),
        [],
      );
      assert.ok(files.includes('README.md'), 'README.md is missing.');
    });
  });
}

describe('a vendor who installs the packages', () => {
  const code = `
    import {nikFault} from '@kepahiang/schemas/identifiers/nik.js';
    import {faultText} from '@kepahiang/schemas/messages/text.js';
    import {services} from '@kepahiang/schemas/services/registry.js';
    import {createClient} from '@kepahiang/client/client.js';
    import {submitApplication} from '@kepahiang/contract/applications.js';
    const fault = nikFault('1708');
    const text: string = fault ? faultText(fault, 'NIK') : '';
    const client = createClient({resources: {applications: {submit: submitApplication}}, baseUrl: 'http://127.0.0.1:1/api/v1'});
    const names: string[] = services.map(service => service.name.id);
    console.log(text.length > 0 && names.length > 0 && typeof client.applications.submit === 'function');
  `;

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    it(`compiles TypeScript against them with moduleResolution ${moduleResolution}`, async () => {
      await consumer.write('pakai.ts', code);
      const options = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        skipLibCheck: false,
        noEmit: moduleResolution === 'bundler',
        types: [],
      };
      await consumer.write('tsconfig.json', JSON.stringify({compilerOptions: options, files: ['pakai.ts']}));
      await consumer.run(bin('tsc'), '-p', '.');
    });
  }

  it('runs that code in Node', async () => {
    assert.equal((await consumer.run(process.execPath, 'pakai.js')).trim(), 'true');
  });

  it('imports every entry that is meant for Node and browsers alike', async () => {
    const both = ['schemas', 'cashless', 'contract', 'client'].map(name => packedAs(`@kepahiang/${name}`));
    const all = both.flatMap(it => entriesOf(it).map(path => `${it.manifest.name}/${path}`));
    await consumer.write(
      'semua.js',
      all.map((path, index) => `import * as m${index} from '${path}';`).join('\n'),
    );
    await consumer.run(process.execPath, 'semua.js');
  });

  it('uses the components on a plain HTML page with one script, under a strict policy', async () => {
    const folder = join(consumer.folder, 'node_modules/@kepahiang/components/cdn');
    const hashes = readJson<Record<string, string>>(join(folder, 'sri.json'));
    await consumer.write(
      'node_modules/@kepahiang/components/cdn/halaman.html',
      `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Coba</title>
      <link rel="stylesheet" href="kepahiang.min.css" integrity="${hashes['kepahiang.min.css']}" crossorigin="anonymous">
      <link rel="icon" href="data:,">
      <script type="module" src="kepahiang.min.js" integrity="${hashes['kepahiang.min.js']}" crossorigin="anonymous"></script></head>
      <body><form>
        <kph-nik-field name="nik" label="NIK pemohon" required></kph-nik-field>
        <kph-text-field><label class="kph-label" for="nama">Nama</label><input class="kph-input" id="nama" name="nama"></kph-text-field>
      </form></body></html>`,
    );
    const site = await serveFolder(folder);
    try {
      await inChromium(async (page, complaints) => {
        await page.goto(`${site.url}/halaman.html`);
        const nik = page.getByLabel(/^NIK pemohon/);
        await nik.fill('1708007202900001');
        await nik.blur();
        await page.getByText('bukan tanggal lahir yang mungkin').waitFor();
        assert.equal(await page.getByLabel('Nama').count(), 1);
        assert.deepEqual(complaints, []);
      });
    } finally {
      site.close();
    }
  });
});
