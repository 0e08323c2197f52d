import assert from 'node:assert/strict';
import {createHash, generateKeyPairSync} from 'node:crypto';
import {appendFile, readFile, rm, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import {bankAnswer, testPayments} from '../testing/payments.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';
import {ed25519Signer} from '../signer.ts';
import {verifyAnchors, writeAnchor} from './anchor.ts';
import {entryHash, subjects, type AuditEntry} from './chain.ts';
import {faultLine} from './main.ts';
import {readTrail, verifyAudit, type AuditFault, type AuditReport} from './verify.ts';

let server: TestServer;
let owner: pg.Client;
const {create, step, released} = testPayments(() => server);
before(async () => {
  server = await startTestServer();
  owner = new pg.Client({connectionString: server.database.url});
  await owner.connect();
  const paid = await released();
  await step('bank', paid, 'settle', bankAnswer('BR-A1'));
  const sentBack = await released();
  await step('bank', sentBack, 'settle', bankAnswer('BR-A2'));
  await step('bank', sentBack, 'return', bankAnswer('BR-A3'));
  await create();
});
after(async () => {
  await owner.end();
  await server.close();
});

const found = ({chains, faults}: AuditReport): AuditFault[] => [
  ...chains.flatMap(chain => [...chain.faults]),
  ...faults,
];
const codes = (faults: readonly AuditFault[]) => [...new Set(faults.map(({code}) => code))].sort();

/** What is found after somebody with the owner's password has done this, with every trigger off. Then undone. */
async function afterTampering(
  ...statements: (string | ((db: pg.Client) => Promise<unknown>))[]
): Promise<AuditFault[]> {
  await owner.query('BEGIN');
  try {
    await owner.query('SET LOCAL session_replication_role = replica');
    for (const one of statements) await (typeof one === 'string' ? owner.query(one) : one(owner));
    const anchors = await verifyAnchors(
      server.running.context.anchorFile,
      owner,
      server.running.context.signer,
    );
    return [...found(await readTrail(owner)), ...anchors];
  } finally {
    await owner.query('ROLLBACK');
  }
}

const readEntries = async (db: pg.Client): Promise<AuditEntry[]> =>
  (
    await db.query<AuditEntry>(
      `SELECT skpd, no::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, subject, key, columns,
         content_hash, previous, hash FROM audit_entry WHERE skpd = 'dinkes' ORDER BY audit_entry.no`,
    )
  ).rows;

/** Writes the chain of an office anew over what its rows say now, as somebody would who knows how it is made. */
async function rehash(db: pg.Client): Promise<void> {
  let previous = '0'.repeat(64);
  for (const entry of await readEntries(db)) {
    const {rows} = await db.query<{hash: string}>(
      `SELECT encode(sha256(convert_to((SELECT jsonb_object_agg(k, to_jsonb(t) -> k)::text
         FROM unnest(string_to_array(e.columns, ',')) k), 'UTF8')), 'hex') AS hash
       FROM audit_entry e JOIN ${entry.subject} t ON ${subjects[entry.subject]!.found} WHERE e.skpd = $1 AND e.no = $2`,
      [entry.skpd, entry.no],
    );
    const content = rows[0]!.hash;
    const hash = entryHash({...entry, content_hash: content, previous});
    await db.query(
      'UPDATE audit_entry SET content_hash = $3, previous = $4, hash = $5 WHERE skpd = $1 AND no = $2',
      [entry.skpd, entry.no, content, previous, hash],
    );
    previous = hash;
  }
  await db.query(`UPDATE audit_head SET hash = $1 WHERE skpd = 'dinkes'`, [previous]);
}

describe('the audit trail', () => {
  it('holds every payment, every step and every line of the cash book, and is sound', async () => {
    const report = await verifyAudit(server.running.context.pool);
    assert.deepEqual(found(report), []);
    const {rows} = await owner.query<{subject: string; n: string}>(
      'SELECT subject, count(*) AS n FROM audit_entry GROUP BY 1 ORDER BY 1',
    );
    for (const {subject, n} of rows)
      assert.deepEqual((await owner.query(`SELECT count(*) AS n FROM ${subject}`)).rows, [{n}], subject);
    assert.deepEqual(
      rows.map(({subject}) => subject),
      ['bku_entry', 'payment', 'payment_event', 'spending_document', 'spending_event', 'spending_revision'],
    );
  });

  it('repeats no name, account or number of a person', async () => {
    const text = JSON.stringify(await readEntries(owner));
    for (const personal of ['00000001', 'Contoh', '19000101']) assert.ok(!text.includes(personal), personal);
  });

  it('is read the same from a session in any time zone and date style', async () => {
    await owner.query(`SET timezone = 'Asia/Jakarta'; SET datestyle = 'SQL, DMY'`);
    assert.deepEqual(await afterTampering('SELECT 1'), []);
    await owner.query('RESET timezone; RESET datestyle');
  });

  it('finds what somebody did who may switch the triggers off', async () => {
    const of = async (...statements: Parameters<typeof afterTampering>) =>
      codes(await afterTampering(...statements));
    const lastEvent = `(SELECT max(id) FROM payment_event)`;
    assert.deepEqual(await of(`UPDATE payment_event SET note = 'x' WHERE id = ${lastEvent}`), [
      'ROW_CHANGED',
    ]);
    assert.deepEqual(await of(`UPDATE payment SET amount = amount + 1`), ['ROW_CHANGED']);
    assert.deepEqual(
      await of(`UPDATE payment SET beneficiary = beneficiary || '{"accountNo": "000000000002"}'`),
      ['ROW_CHANGED'],
    );
    assert.deepEqual(await of(`UPDATE payment SET state = 'settled' WHERE state = 'draft'`), ['STATE']);
    const latest = `id = (SELECT id FROM spending_document ORDER BY seq DESC LIMIT 1)`;
    assert.deepEqual(await of(`UPDATE spending_document SET state = 'RETUR' WHERE ${latest}`), ['STATE']);
    assert.deepEqual(await of(`UPDATE spending_document SET nomor = '1' WHERE ${latest}`), ['STATE']);
    assert.deepEqual(
      await of(`UPDATE spending_revision SET amount = amount + 1 WHERE no = 1 AND amount = 50000000`),
      ['ROW_CHANGED'],
    );
    assert.deepEqual(await of(`UPDATE bku_entry SET amount_out = amount_out - 1 WHERE amount_out > 0`), [
      'BOOK',
      'ROW_CHANGED',
    ]);
    assert.deepEqual(await of(`UPDATE bku_head SET saldo = saldo + 1 WHERE skpd = 'dinkes'`), ['BOOK']);
    assert.deepEqual(await of(`DELETE FROM payment_event WHERE id = ${lastEvent}`), ['ROW_MISSING', 'STATE']);
    assert.deepEqual(
      await of(
        `INSERT INTO bku_entry SELECT skpd, year, no + 1, tanggal, uraian, rekening, 5, 0, saldo + 5, buku_pembantu, NULL,
           NULL, NULL, posted_at FROM bku_entry WHERE skpd = 'dinkes' ORDER BY no DESC LIMIT 1`,
        `UPDATE bku_head SET last_no = last_no + 1, saldo = saldo + 5 WHERE skpd = 'dinkes'`,
      ),
      ['ROW_UNCHAINED'],
    );
    assert.deepEqual(
      await of(`UPDATE audit_entry SET at = at - interval '1 day' WHERE no = 3 AND skpd = 'dinkes'`),
      ['HASH'],
    );
    assert.ok((await of(`DELETE FROM audit_entry WHERE no = 3 AND skpd = 'dinkes'`)).includes('GAP'));
    assert.ok((await of(`DELETE FROM audit_entry WHERE skpd = 'dinkes'`)).includes('HEAD'));
  });

  it('finds a change of any column of any entry', async () => {
    const entries = await readEntries(owner);
    const column = fc.constantFrom('subject', 'key', 'columns', 'content_hash', 'previous', 'hash');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(entries.length - 1),
        column,
        fc.string({unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64}),
        async (i, name, text) => {
          if (entries[i]![name as keyof AuditEntry] === text) return;
          const change = `UPDATE audit_entry SET ${name} = '${text}' WHERE skpd = 'dinkes' AND no = ${entries[i]!.no}`;
          assert.notDeepEqual(await afterTampering(change), []);
        },
      ),
      {numRuns: 60},
    );
  });
});

describe('an anchor outside the database', () => {
  const anchor = () => {
    const {anchorFile, pool, signer, clock} = server.running.context;
    return writeAnchor(anchorFile, pool, signer, clock());
  };
  const check = (file = server.running.context.anchorFile) =>
    verifyAnchors(file, owner, server.running.context.signer);

  it('is written when the server starts and when something has happened, and only then', async () => {
    const {anchorFile} = server.running.context;
    const begun = (await readFile(anchorFile, 'utf8')).split('\n').length - 1;
    assert.equal(begun, 1);
    assert.ok((await anchor())!.heads.some(({skpd}) => skpd === 'dinkes'));
    assert.equal(await anchor(), undefined);
    assert.deepEqual(await check(), []);
  });

  it('shows a tail that was cut off, which the chain itself cannot', async () => {
    const cut = [
      `DELETE FROM payment_event WHERE id = (SELECT max(id) FROM payment_event)`,
      `DELETE FROM payment WHERE state = 'draft'`,
      (db: pg.Client) =>
        db.query(
          `DELETE FROM audit_entry WHERE skpd = 'dinkes' AND no > (SELECT max(no) - 2 FROM audit_entry WHERE skpd = 'dinkes')`,
        ),
      `UPDATE audit_head SET no = no - 2, hash = (SELECT hash FROM audit_entry WHERE skpd = 'dinkes' ORDER BY no DESC LIMIT 1) WHERE skpd = 'dinkes'`,
    ];
    assert.deepEqual(codes(await afterTampering(...cut)), ['ANCHOR_MISSING']);
  });

  it('shows a chain that was computed anew over changed rows', async () => {
    assert.deepEqual(
      codes(
        await afterTampering(`UPDATE payment SET amount = amount - 1000 WHERE state = 'settled'`, rehash),
      ),
      ['ANCHOR_DIFFERS'],
    );
  });

  it('is not believed when it is forged, thinned out or gone, and forgives a line a power cut left half', async () => {
    const {anchorFile, clock} = server.running.context;
    const whole = await readFile(anchorFile, 'utf8');
    const [first, ...rest] = whole.trimEnd().split('\n');
    const withFile = async (text: string) => {
      await writeFile(`${anchorFile}.uji`, text);
      return codes(await check(`${anchorFile}.uji`));
    };
    assert.deepEqual(await withFile(rest.join('\n')), ['ANCHOR_LINK']);
    assert.deepEqual(await withFile(whole.replace(first!, first!.replace('"at":"2026', '"at":"2025'))), [
      'ANCHOR_LINK',
      'ANCHOR_SIGNATURE',
    ]);
    const stranger = ed25519Signer(generateKeyPairSync('ed25519').privateKey);
    await rm(`${anchorFile}.uji`);
    await writeAnchor(`${anchorFile}.uji`, owner, stranger, clock());
    assert.deepEqual(codes(await check(`${anchorFile}.uji`)), ['ANCHOR_SIGNATURE']);
    assert.deepEqual(codes(await check(`${anchorFile}.tidak-ada`)), ['ANCHOR_NONE']);

    await writeFile(`${anchorFile}.uji`, whole);
    await appendFile(`${anchorFile}.uji`, '{"at":"2026-11-24T09:');
    await create();
    await writeAnchor(`${anchorFile}.uji`, owner, server.running.context.signer, clock());
    assert.deepEqual(codes(await check(`${anchorFile}.uji`)), []);
    const torn = await readFile(`${anchorFile}.uji`, 'utf8');
    assert.deepEqual(
      await withFile(torn.replace(`${rest.at(-1)!}\n`, '')),
      ['ANCHOR_LINK'],
      'the line before',
    );
    await rm(`${anchorFile}.uji`);
  });

  it('is added to a file of any length by reading its end, and never where the end cannot be read', async () => {
    const {anchorFile, signer, clock} = server.running.context;
    const [file, whole] = [`${anchorFile}.uji`, await readFile(anchorFile, 'utf8')];
    const last = whole.trimEnd().split('\n').at(-1)!;
    await create();
    await writeFile(file, `${'x'.repeat(1_100_000)}\n${last}`);
    const added = await writeAnchor(file, owner, signer, clock());
    assert.equal(added!.previous, createHash('sha256').update(last).digest('hex'));
    assert.equal(await writeAnchor(file, owner, signer, clock()), undefined);
    const length = (await readFile(file)).length;
    await appendFile(file, '\0'.repeat(1_100_000));
    await assert.rejects(writeAnchor(file, owner, signer, clock()), /ends with no anchor/);
    assert.equal((await readFile(file)).length, length + 1_100_000);
    await rm(file);
  });

  it('is told to the reader in Indonesian, with the place', () => {
    assert.equal(
      faultLine({code: 'ROW_CHANGED', skpd: 'dinkes', no: '7', where: 'bku_entry dinkes/2026/3'}),
      '  ROW_CHANGED (dinkes, catatan 7, bku_entry dinkes/2026/3): baris yang dicatat sudah diubah.',
    );
  });
});
