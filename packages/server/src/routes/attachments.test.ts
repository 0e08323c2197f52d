import assert from 'node:assert/strict';
import {createHash, randomBytes} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {createClient} from '@kepahiang/client/client.js';
import {uploadFile} from '@kepahiang/client/upload.js';
import {attachments} from '@kepahiang/contract/attachments.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {photoOrientation, photoPoint} from '@kepahiang/schemas/attachment/metadata.js';
import {refusalOf} from '../testing/refusal.ts';
import {pdfBytes, photoBytes, submission} from '../testing/samples.ts';
import {readyAnswers, startTestServer, type TestServer, type Visitor} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const layanan = 'surat-keterangan-penelitian';

function named(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): Blob & {name: string} {
  return Object.assign(new Blob([bytes], {type}), {name});
}

/** A PDF of a size, with bytes nobody can guess. */
function bigPdf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(size));
  bytes.set(new TextEncoder().encode('%PDF-1.4\n'));
  return bytes;
}

function create({client}: Visitor, size: number, change: object = {}) {
  return client.attachments.create({
    body: {layanan, field: 'proposal', name: 'proposal.pdf', type: 'application/pdf', size, ...change},
  });
}

describe('uploading', () => {
  it('sends a file in pieces, tells how far it is, and gives what is stored', async () => {
    const bytes = bigPdf(700_000);
    const told: number[] = [];
    const {client} = server.visitor();
    const onProgress = (sent: number) => void told.push(sent);
    const file = await uploadFile(
      client,
      {layanan, field: 'proposal', file: named(bytes, '../rahasia/Proposal.v2 final.pdf', 'application/pdf')},
      {onProgress},
    );
    assert.deepEqual(told, [0, 262_144, 524_288, 700_000]);
    assert.equal(file.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.deepEqual(
      {...file, id: '', sha256: ''},
      {id: '', sha256: '', name: 'Proposal_v2 final.pdf', size: 700_000, type: 'application/pdf'},
    );
  });

  it('goes on where it stopped when the connection breaks in the middle', async () => {
    const {browser} = server.visitor();
    let pieces = 0;
    const broken: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'PATCH') return browser.fetch(request);
      pieces += 1;
      if (pieces === 2) throw new TypeError('fetch failed');
      const answer = await browser.fetch(request);
      if (pieces === 3) throw new TypeError('fetch failed'); // stored, and the answer lost
      return answer;
    };
    const client = createClient({
      resources: {attachments},
      baseUrl: server.url + apiPrefix,
      fetch: broken,
      retry: {limit: 0},
    });
    const bytes = bigPdf(700_000);
    const file = await uploadFile(client, {
      layanan,
      field: 'proposal',
      file: named(bytes, 'a.pdf', 'application/pdf'),
    });
    assert.equal(file.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(pieces, 4);
  });

  it('goes on after the page was closed, by the id kept with the draft', async () => {
    const {client} = server.visitor();
    const bytes = bigPdf(600_000);
    const file = named(bytes, 'a.pdf', 'application/pdf');
    const stop = new AbortController();
    let id = '';
    const onProgress = (sent: number) => sent > 0 && stop.abort(new Error('closed'));
    const closed = uploadFile(
      client,
      {layanan, field: 'proposal', file},
      {signal: stop.signal, onProgress, onStart: begun => (id = begun)},
    );
    await assert.rejects(closed, {message: 'closed'});
    assert.equal((await server.visitor().client.attachments.read({params: {id}})).offset, 262_144);
    const done = await uploadFile(server.visitor().client, {layanan, field: 'proposal', file}, {resume: id});
    assert.equal(done.id, id);
    assert.equal(done.sha256, createHash('sha256').update(bytes).digest('hex'));
  });

  for (const [when, removeAt] of [
    ['before it went on', 0],
    ['while it was sent', 262_144],
  ] as const)
    it(`begins anew when the server threw the upload away ${when}: the file is still on the phone`, async () => {
      const {client, browser} = server.visitor();
      const bytes = bigPdf(600_000);
      const file = named(bytes, 'a.pdf', 'application/pdf');
      const {id} = await create(server.visitor(), bytes.length);
      const throwAway = (): Promise<unknown> => client.attachments.remove({params: {id}});
      const begun: string[] = [];
      let gone = removeAt === 0 ? throwAway() : Promise.resolve();
      const waiting: typeof fetch = async (input, init) => {
        await gone;
        return browser.fetch(input, init);
      };
      const slow = createClient({
        resources: {attachments},
        baseUrl: server.url + apiPrefix,
        fetch: waiting,
      });
      const done = await uploadFile(
        slow,
        {layanan, field: 'proposal', file},
        {
          resume: id,
          onStart: other => begun.push(other),
          onProgress: sent => {
            if (removeAt > 0 && sent === removeAt && begun.length === 0) gone = throwAway();
          },
        },
      );
      assert.deepEqual(begun, [done.id]);
      assert.notEqual(done.id, id);
      assert.equal(done.sha256, createHash('sha256').update(bytes).digest('hex'));
    });

  it('stores a piece sent twice once, and two at once once', async () => {
    const who = server.visitor();
    const bytes = bigPdf(300_000);
    const {id} = await create(who, bytes.length);
    const send = (offset: number, end: number) =>
      who.client.attachments.append({
        params: {id},
        headers: {'upload-offset': String(offset)},
        body: bytes.slice(offset, end),
      });
    const both = await Promise.allSettled([send(0, 262_144), send(0, 262_144)]);
    assert.deepEqual(both.map(one => one.status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await refusalOf(send(0, 262_144))).code, 'offset-mismatch');
    assert.equal((await send(262_144, 300_000)).file?.size, 300_000);
    assert.equal((await refusalOf(send(0, 100))).code, 'offset-mismatch');
  });

  it('refuses at once what is too big, empty, of a wrong kind or for no question', async () => {
    const who = server.visitor();
    const faultOf = async (size: number, change: object) =>
      (await refusalOf(create(who, size, change))).faults.map(one => `${one.path} ${one.code}`);
    assert.deepEqual(await faultOf(5_242_881, {}), ['proposal berkas.besar']);
    assert.equal((await create(who, 5_242_880)).offset, 0);
    assert.deepEqual(await faultOf(0, {}), ['proposal berkas.kosong']);
    assert.deepEqual(await faultOf(10, {type: 'image/png'}), ['proposal berkas.jenis']);
    assert.deepEqual(await faultOf(10, {field: 'foto', type: 'image/heic', name: 'IMG_1.HEIC'}), [
      'foto berkas.heic',
    ]);
    assert.deepEqual(await faultOf(10, {field: 'judul'}), ['field pilihan.tidak_ada']);
    assert.deepEqual(await faultOf(10, {layanan: 'lain'}), ['layanan pilihan.tidak_ada']);
  });

  it('believes the bytes, not the name: a program called proposal.pdf is thrown away', async () => {
    const who = server.visitor();
    const disguised = new TextEncoder().encode('MZ\u0090 this is a program, not a document');
    const {id} = await create(who, disguised.length);
    const body = new Uint8Array(disguised);
    const refusal = await refusalOf(
      who.client.attachments.append({params: {id}, headers: {'upload-offset': '0'}, body}),
    );
    assert.deepEqual(refusal.faults, [{path: 'proposal', code: 'berkas.isi'}]);
    assert.equal((await refusalOf(who.client.attachments.read({params: {id}}))).status, 404);
  });

  it('refuses by the name alone what is no document: a program behind a picture, a web page, a drawing', async () => {
    const who = server.visitor();
    for (const [name, code] of [
      ['ktp.jpg.exe', 'berkas.ganda'],
      ['C:\\Berkas\\ktp.pdf.exe', 'berkas.ganda'],
      ['gambar.svg', 'berkas.svg'],
      ['surat.html', 'berkas.html'],
      ['berkas.zip', 'berkas.arsip'],
      ['surat.docm', 'berkas.makro'],
      ['surat.docx', 'berkas.jenis'],
      ['surat', 'berkas.jenis'],
      ['..', 'berkas.nama'],
    ] as const) {
      const {faults} = await refusalOf(create(who, 10, {name, type: ''}));
      assert.deepEqual(
        faults.map(one => `${one.path} ${one.code}`),
        [`proposal ${code}`],
        name,
      );
    }
  });

  it('refuses a PDF under a password, and a photo that calls itself PDF', async () => {
    const {client} = server.visitor();
    const send = (bytes: Uint8Array<ArrayBuffer>) =>
      refusalOf(
        uploadFile(client, {layanan, field: 'proposal', file: named(bytes, 'a.pdf', 'application/pdf')}),
      );
    const locked = new TextEncoder().encode('%PDF-1.4\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF\n');
    assert.deepEqual((await send(locked)).faults, [{path: 'proposal', code: 'berkas.sandi'}]);
    assert.deepEqual((await send(photoBytes)).faults, [{path: 'proposal', code: 'berkas.isi'}]);
  });

  it('stores a photo without the place it was taken at, upright as before, and the hash of what is stored', async () => {
    const who = server.visitor();
    assert.notEqual(photoPoint(photoBytes), undefined);
    const file = named(photoBytes, 'foto.jpg', 'image/jpeg');
    const ref = await uploadFile(who.client, {layanan, field: 'foto', file});
    const jawaban = await readyAnswers(who, {foto: ref});
    const {nomor} = await who.client.applications.submit({body: submission(jawaban)});
    const officer = await server.officer('verifikator.dpmptsp');
    const content = await officer.client.applications.content({params: {nomor, id: ref.id}});
    const shown = new Uint8Array(await content.arrayBuffer());
    assert.equal(photoPoint(shown), undefined);
    assert.equal(photoOrientation(shown), 6);
    assert.doesNotMatch(Buffer.from(shown).toString('latin1'), /Bunga|GPS/);
    assert.equal(ref.sha256, createHash('sha256').update(shown).digest('hex'));
    assert.equal(ref.size, shown.length);
    assert.ok(shown.length < photoBytes.length);
  });

  it('says how to mend a HEIC photo that calls itself JPG', async () => {
    const {client} = server.visitor();
    const heic = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic'), 0, 0, 0, 0]);
    const upload = uploadFile(client, {layanan, field: 'foto', file: named(heic, 'foto.jpg', 'image/jpeg')});
    assert.deepEqual((await refusalOf(upload)).faults, [{path: 'foto', code: 'berkas.heic'}]);
  });

  it('does not take more bytes than were announced, nor a piece longer than one call may carry', async () => {
    const who = server.visitor();
    const {id} = await create(who, 20);
    const send = (size: number) =>
      who.client.attachments.append({
        params: {id},
        headers: {'upload-offset': '0'},
        body: new Uint8Array(size),
      });
    assert.equal((await refusalOf(send(21))).code, 'too-large');
    assert.equal((await refusalOf(send(262_145))).code, 'too-large');
    assert.equal((await refusalOf(send(0))).code, 'bad-request');
    assert.equal((await who.client.attachments.read({params: {id}})).offset, 0);
  });

  it('gives up a file when asked, and slows down whoever announces too many', async () => {
    const who = server.visitor();
    const {id} = await create(who, pdfBytes.length);
    await who.client.attachments.remove({params: {id}});
    assert.equal((await refusalOf(who.client.attachments.remove({params: {id}}))).status, 404);
    let refusal;
    for (let count = 0; count < 610 && !refusal; count += 1)
      refusal = await create(who, 10).then(
        () => undefined,
        (error: {code: string}) => error.code,
      );
    assert.equal(refusal, 'too-many-attempts');
  });
});
