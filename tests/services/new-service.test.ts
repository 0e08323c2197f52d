import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {serviceSchema} from '@kepahiang/schemas/service/schema.js';
import {buildPortal} from '../../packages/portal/src/build.ts';
import {sampleServiceFile} from './sample-service.ts';
import {Workplace, type Ended} from './workplace.ts';

const good = {nik: '1708004101900001', kegiatan: 'Rapat karang taruna', konsumsi: 'TIDAK'};

interface Schema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly if?: unknown;
  readonly then?: Schema;
}

describe('a developer adds one service file and touches nothing else', () => {
  const place = new Workplace();
  let ended: Ended;
  let service: ServiceDefinition;

  before(async () => {
    place.write('dpmptsp/pinjam-aula.ts', sampleServiceFile());
    ended = await place.generate();
    const registry = await place.import<{services: readonly ServiceDefinition[]}>(
      'packages/schemas/src/services/registry.ts',
    );
    service = registry.services.find(({id}) => id === 'pinjam-aula')!;
  });
  after(() => place.remove());

  it('the generator is content', () => {
    assert.equal(ended.code, 0, ended.output);
  });

  it('the registry has it, beside the services that were there', async () => {
    const {services} = await place.import<{services: readonly ServiceDefinition[]}>(
      'packages/schemas/src/services/registry.ts',
    );
    assert.ok(services.some(({id}) => id === 'pinjam-aula'));
    assert.ok(services.some(({id}) => id === 'surat-keterangan-penelitian'));
  });

  it('its schema takes right answers, drops what is hidden, and places each fault', () => {
    const schema = serviceSchema(service, {
      mode: 'form',
      today: '2026-11-24',
      now: '2026-11-24T09:00:00+07:00',
    });
    const right = schema.safeParse({...good, porsi: 20});
    assert.deepEqual(right.error?.issues ?? [], []);
    assert.deepEqual(right.data, good, 'a hidden answer is not kept');
    const wrong = schema.safeParse({...good, nik: '1708', konsumsi: 'YA'});
    assert.deepEqual(wrong.error?.issues.map(({path}) => path.join('.')).sort(), ['nik', 'porsi']);
  });

  it('its JSON Schema asks for the fields, the hidden one only under its condition', () => {
    const schema = JSON.parse(place.read('packages/schemas/dist/json-schema/pinjam-aula.json')) as Schema;
    assert.deepEqual([...(schema.required ?? [])].sort(), ['kegiatan', 'konsumsi', 'nik']);
    const conditional = (schema.allOf ?? []).filter(part => part.if !== undefined);
    assert.ok(
      conditional.some(({then}) => then?.required?.includes('porsi')),
      'porsi is required when konsumsi is YA',
    );
  });

  it('the API reference has its request body', () => {
    const openapi = place.read('docs/api/openapi.json');
    assert.match(openapi, /pinjam-aula/);
    assert.match(openapi, /"porsi"/);
  });

  it('there is a docs page with what it publishes and asks', () => {
    const page = place.read('docs/layanan/pinjam-aula.md');
    assert.match(page, /^# Pinjam aula$/m);
    assert.match(page, /- Gratis: Tidak dipungut biaya\./);
    assert.match(
      page,
      /\| `porsi` \| Jumlah porsi \| bilangan bulat: 1 sampai 500 \| ditanyakan bila `konsumsi` = `YA`; wajib \|/,
    );
    assert.match(place.read('docs/layanan/README.md'), /\[Pinjam aula\]\(pinjam-aula\.md\)/);
  });

  it('the portal has its start page with the six published components, its form and its script', async () => {
    const site = join(place.out, 'situs');
    await buildPortal({services: [service], out: site, metaOut: place.out});
    const page = (name: string): string => readFileSync(join(site, 'layanan/pinjam-aula', name), 'utf8');
    const start = page('index.html');
    for (const said of [
      'Pinjam aula kantor',
      'KTP-el',
      'Isi formulir ini.',
      '2 hari kerja',
      'Tidak dipungut biaya.',
      'Surat izin pinjam aula',
      'lapor.go.id',
    ]) {
      assert.ok(start.includes(said), `the start page says "${said}"`);
    }
    const form = page('isi/index.html');
    for (const name of ['nik', 'kegiatan', 'konsumsi', 'porsi'])
      assert.match(form, new RegExp(`name="${name}"`));
    const script = /<script[^>]+src="\/(aset\/isi-pinjam-aula-[^"]+\.js)"/.exec(form)?.[1] ?? '';
    assert.match(readFileSync(join(site, script), 'utf8'), /kph-nik-field/);
    assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /href="\/layanan\/pinjam-aula\/"/);
  });

  it('there is a story of it', () => {
    assert.match(place.read('stories/layanan/pinjam-aula.stories.ts'), /pinjam-aula|Pinjam aula/);
  });
});

describe('a service file that is not finished', () => {
  const cases = [
    ['fee', /biaya \(standard\.fee\) belum diisi/],
    ['duration', /jangka waktu \(standard\.duration\) belum diisi/],
    ['complaints', /saluran pengaduan \(standard\.complaints\) belum diisi/],
  ] as const;

  for (const [part, sentence] of cases) {
    it(`without ${part} does not build, and the message names the file and what is missing`, async t => {
      const place = new Workplace();
      t.after(() => place.remove());
      place.write('dpmptsp/pinjam-aula.ts', sampleServiceFile(part));
      const {code, output} = await place.generate();
      assert.equal(code, 1);
      assert.match(output, /dpmptsp\/pinjam-aula\.ts: /);
      assert.match(output, sentence);
      assert.ok(!place.has('packages/schemas/src/services/registry.ts'), 'nothing is written');
    });
  }

  it('in the wrong folder or under the wrong name is refused', async t => {
    const place = new Workplace();
    t.after(() => place.remove());
    place.write('pupr/sewa-aula.ts', sampleServiceFile());
    const {code, output} = await place.generate();
    assert.equal(code, 1);
    assert.match(output, /Nama berkas "sewa-aula\.ts" harus sama dengan id layanan: "pinjam-aula\.ts"/);
    assert.match(output, /Folder "pupr" harus sama dengan opd layanan: "dpmptsp"/);
  });

  it('that takes the id of another service is refused', async t => {
    const place = new Workplace();
    t.after(() => place.remove());
    const text = sampleServiceFile().replace("id: 'pinjam-aula'", "id: 'surat-keterangan-penelitian'");
    place.write('dpmptsp/surat-keterangan-penelitian.ts', text);
    const {code, output} = await place.generate();
    assert.equal(code, 1);
    assert.match(output, /Id layanan "surat-keterangan-penelitian" sudah dipakai di packages\/schemas/);
  });
});
