import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {verifyManifest, type ExportManifest} from '@kepahiang/cashless/export/manifest.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {addDays, dateWib} from '@kepahiang/schemas/dates.js';
import {unzipSync} from 'fflate';
import {verifyAudit} from '../audit/verify.ts';
import {asOwner} from '../testing/database.ts';
import {bankAnswer, testPayments} from '../testing/payments.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
const {step, released} = testPayments(() => server);

before(async () => {
  server = await startTestServer();
  await step('bank', await released(), 'settle', bankAnswer('CMS-1'));
});
after(() => server.close());

const november = {dari: '2026-11-01', sampai: '2026-11-30'};
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

async function exported(username: string, table: string, more: object = {}) {
  const {client} = await server.officer(username);
  const blob = await client.exports.download({params: {table}, query: {...november, ...more}});
  const files = new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
  const manifestBytes = files.get('manifest.json')!;
  files.delete('manifest.json');
  const manifest = JSON.parse(new TextDecoder().decode(manifestBytes)) as ExportManifest;
  return {files, manifest, manifestBytes};
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('an export', {concurrency: 1}, () => {
  it('is files with a manifest whose hashes are those of the bytes', async () => {
    const {files, manifest} = await exported('inspektorat', 'bku', {skpd: 'dinkes'});
    assert.deepEqual([...files.keys()], ['bku.csv']);
    assert.deepEqual(await verifyManifest(manifest, files), []);
    const [entry] = manifest.files;
    assert.equal(entry!.sha256, sha256(files.get('bku.csv')!));
    assert.equal(entry!.rows, 2);
    assert.equal(entry!.sums['pengeluaran'], '1610000.00');
    assert.match(textOf(files.get('bku.csv')), /;1610000\.00;48390000\.00;BANK;BANK;/);
  });

  it('names the end of the audit trail it was made at, and is an entry of the trail itself, which stays sound', async () => {
    const {pool} = server.running.context;
    const head = async () =>
      (await pool.query<{hash: string}>(`SELECT hash FROM audit_head WHERE skpd = 'dinkes'`)).rows[0]!.hash;
    const before = await head();
    const {manifest, manifestBytes} = await exported('bpk', 'pembayaran', {skpd: 'dinkes'});
    assert.equal(manifest.auditHead, before);
    assert.notEqual(await head(), before);
    const {rows} = await pool.query(
      `SELECT skpd, person, role, act, detail FROM audit_act ORDER BY id DESC LIMIT 1`,
    );
    const [act] = rows as {detail: Record<string, unknown>; role: string; act: string; person: string}[];
    assert.deepEqual([act!.role, act!.act, act!.person], ['BPK', 'EKSPOR', manifest.requestedBy.user]);
    assert.equal(act!.detail['manifestSha256'], sha256(manifestBytes));
    assert.deepEqual([act!.detail['from'], act!.detail['to']], [november.dari, november.sampai]);
    const report = await verifyAudit(pool);
    assert.deepEqual([...report.faults, ...report.chains.flatMap(({faults}) => faults)], []);
    // Entries of the trail bear the time of the database, whatever clock the server goes by.
    const today = dateWib(new Date());
    const trail = await exported('bpk', 'jejak_audit', {
      skpd: 'dinkes',
      dari: addDays(today, -1) < `${today.slice(0, 4)}-01-01` ? today : addDays(today, -1),
      sampai: today,
    });
    assert.match(textOf(trail.files.get('jejak_audit.csv')), /EKSPOR;audit_act;/);
    const log = server.log.join('\n');
    assert.ok(!log.includes(manifest.requestedBy.user), 'who exports is in the trail, not in the log');
  });

  it('shows account numbers and NIP whole to Inspektorat and BPK, and masked to the treasurer', async () => {
    const whole = textOf(
      (await exported('inspektorat', 'pembayaran', {skpd: 'dinkes'})).files.get('pembayaran.csv'),
    );
    assert.match(whole, /;0000000001;/);
    const own = await exported('releaser.dinkes', 'pembayaran');
    const masked = textOf(own.files.get('pembayaran.csv'));
    assert.equal(own.manifest.reader, 'LAIN');
    assert.doesNotMatch(masked, /;0000000001;/);
    const steps = textOf(
      (await exported('releaser.dinkes', 'riwayat_pembayaran')).files.get('riwayat_pembayaran.csv'),
    );
    assert.doesNotMatch(steps, /\d{18}/);
    assert.match(steps, /;settle;sent;settled;BANK;/);
    assert.equal((await exported('auditor', 'pembayaran', {skpd: 'dinkes'})).manifest.reader, 'LAIN');
  });

  it('of everything has each table, a file for each month of reconciliation, and the same sums as spreadsheets', async () => {
    const csv = await exported('inspektorat', 'semua', {skpd: 'dinkes'});
    assert.deepEqual(
      [...csv.files.keys()].sort(),
      [
        'bku.csv',
        'jejak_audit.csv',
        'pembayaran.csv',
        'rekonsiliasi-2026-11.csv',
        'riwayat_pembayaran.csv',
        'temuan-2026.csv',
      ].sort(),
    );
    assert.deepEqual(await verifyManifest(csv.manifest, csv.files), []);
    const xlsx = await exported('inspektorat', 'semua', {skpd: 'dinkes', bentuk: 'xlsx'});
    assert.deepEqual(await verifyManifest(xlsx.manifest, xlsx.files), []);
    const sums = ({files}: ExportManifest) =>
      files.filter(({table}) => table !== 'jejak_audit').map(({table, rows, sums: of}) => [table, rows, of]);
    assert.deepEqual(sums(xlsx.manifest), sums(csv.manifest));
  });

  it('is refused for another office, for days of two years or none, and for a table that is not there', async () => {
    const status = async (username: string, path: string) =>
      (await (await server.officer(username)).browser.fetch(`${apiPrefix}/exports/${path}`)).status;
    const days = 'dari=2026-11-01&sampai=2026-11-30';
    assert.equal(await status('releaser.dinkes', `bku?${days}&skpd=pupr`), 404);
    assert.equal(await status('inspektorat', `sesi?${days}&skpd=dinkes`), 404);
    assert.equal(await status('inspektorat', `__proto__?${days}&skpd=dinkes`), 404);
    assert.equal(await status('inspektorat', `bku?dari=2025-12-01&sampai=2026-01-31&skpd=dinkes`), 422);
    assert.equal(await status('inspektorat', `bku?dari=2026-02-30&sampai=2026-03-01&skpd=dinkes`), 422);
    assert.equal(await status('inspektorat', `bku?${days}`), 422);
    assert.equal(await status('kepala.dinkes', `bku?${days}`), 403);
    const {rows} = await server.running.context.pool.query('SELECT FROM audit_act WHERE skpd = $1', ['pupr']);
    assert.equal(rows.length, 0, 'what was refused leaves no act');
  });

  it('cannot be made without its act: where that is refused nothing leaves', async () => {
    const {client} = await server.officer('inspektorat');
    await asOwner(server.database.url, 'REVOKE INSERT ON audit_act FROM kepahiang_app');
    try {
      await assert.rejects(
        client.exports.download({params: {table: 'bku'}, query: {...november, skpd: 'dinkes'}}),
        error => isApiRejected(error) && error.status === 500,
      );
    } finally {
      await asOwner(server.database.url, 'GRANT INSERT ON audit_act TO kepahiang_app');
    }
  });
});
