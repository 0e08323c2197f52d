import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {createClient} from '@kepahiang/client/client.js';
import {uploadStatement} from '@kepahiang/client/upload.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {statementMaxBytes, statements} from '@kepahiang/contract/statements.js';
import {addDays} from '@kepahiang/schemas/dates.js';
import fc from 'fast-check';
import {sweep} from '../jobs.ts';
import {accountNumber} from '../source-account.ts';
import {assertKept, refusalOf} from '../testing/refusal.ts';
import {morning, startTestServer, type TestServer, type Visitor} from '../testing/server.ts';
import {csvName, csvText, fileOf, importText, quietMt940, type CsvLine} from '../testing/statements.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer({seeds: false});
});
after(() => server.close());

const bpOf = (opd: string): Promise<Visitor> => server.officer(`releaser.${opd}`);
const accountOf = (opd: string): string =>
  accountNumber(server.running.context.sourceAccount(opd, '2026-10-31'));
const october: readonly CsvLine[] = [
  ['01/10/2026', 'SETORAN', 'C', 1_000_000],
  ['05/10/2026', 'TRF', 'D', 100_000],
  ['05/10/2026', 'TRF', 'D', 100_000],
];

async function remarksOf({client}: Visitor): Promise<string[]> {
  const {butir} = await client.statements.entries({query: {batas: '100'}});
  return butir.map(({bookingDate, dc, amount, remark}) => `${bookingDate} ${dc} ${amount} ${remark}`);
}

describe('uploading a statement', () => {
  it('offers the formats of the bank', async () => {
    const {butir} = await (await bpOf('dinkes')).client.statements.formats();
    assert.ok(butir.some(one => one.format === 'CSV' && one.profile === csvName));
    assert.ok(butir.some(one => one.format === 'MT940' && one.profile === null));
  });

  it('goes on where it stopped when the connection breaks, and tells how far it is', async () => {
    const {browser} = await bpOf('dinkes');
    const long: CsvLine[] = Array.from({length: 9000}, (_, i) => [
      '02/10/2026',
      `SETORAN PERCONTOHAN NOMOR ${i}`,
      'C',
      1000,
    ]);
    const text = csvText(0, long);
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
      resources: {statements},
      baseUrl: server.url + apiPrefix,
      fetch: broken,
      retry: {limit: 0},
    });
    const told: number[] = [];
    const how = {file: fileOf(text), format: 'CSV', profile: csvName} as const;
    const {id, size} = await uploadStatement(client, how, {onProgress: sent => told.push(sent)});
    assert.deepEqual([told.at(0), told.at(-1)], [0, size]);
    assert.ok(told.includes(262_144) && pieces > 3);
    const {result} = await client.statements.import({params: {id}});
    assert.deepEqual([result?.entries, result?.added, result?.unread.total], [9000, 9000, 0]);
  });

  it('cannot be finished by half, nor thrown away once its movements are stored', async () => {
    const {client} = await bpOf('dpmptsp');
    const body = {name: 'a.csv', size: 100, format: 'CSV', profile: csvName} as const;
    const {id} = await client.statements.create({body});
    const half = await refusalOf(client.statements.import({params: {id}}));
    assert.deepEqual([half.code, half.reason], ['not-allowed-now', 'UPLOAD_INCOMPLETE']);
    await client.statements.remove({params: {id}});
    assert.equal((await refusalOf(client.statements.get({params: {id}}))).status, 404);
    const stored = await importText(await bpOf('dpmptsp'), csvText(0, october));
    const left = await client.statements.create({body});
    const kept = await refusalOf(client.statements.remove({params: {id: stored.id}}));
    assert.equal(kept.reason, 'IMPORTED');
    server.setNow('2026-11-27T09:00:00+07:00');
    await sweep(server.running.context);
    server.setNow(morning);
    const again = await bpOf('dpmptsp');
    const swept = again.client.statements.get({params: {id: left.id}});
    assert.equal((await refusalOf(swept)).status, 404, 'a file that was left lying goes after a day');
    const {pool} = server.running.context;
    const {rows} = await pool.query('SELECT FROM attachment_chunk WHERE attachment_id = $1', [stored.id]);
    assert.ok(rows.length > 0, 'the file of an imported statement is evidence');
  });

  it('refuses an empty or too large file, an unknown profile and another account', async () => {
    const {client} = await bpOf('dinkes');
    const body = {name: 'a.csv', size: 10, format: 'CSV', profile: csvName} as const;
    const code = async (change: object) =>
      (await refusalOf(client.statements.create({body: {...body, ...change}}))).faults[0]?.code;
    assert.equal(await code({size: 0}), 'berkas.kosong');
    assert.equal(await code({size: statementMaxBytes + 1}), 'berkas.besar');
    assert.equal(await code({profile: 'Bank lain'}), 'koran.profil');
    assert.equal(await code({profile: undefined}), 'isian.kosong');
    const other = client.statements.create({body: {...body, accountNo: '0000000099'}});
    assert.equal((await refusalOf(other)).reason, 'R-26');
    assert.ok(await client.statements.create({body: {...body, accountNo: accountOf('dinkes')}}));
  });

  it('belongs to the office: others do not see it, and the public paths of files never reach it', async () => {
    const own = await bpOf('dinkes');
    const body = {name: 'a.csv', size: 4, format: 'CSV', profile: csvName} as const;
    const {id} = await own.client.statements.create({body});
    const piece = {params: {id}, headers: {'upload-offset': '0'}, body: new Blob(['abcd'])};
    for (const username of ['releaser.pupr', 'kepala.dinkes', 'inspektorat', 'bpk']) {
      const {client} = await server.officer(username);
      assert.match(String((await refusalOf(client.statements.append(piece))).status), /403|404/, username);
    }
    const citizen = server.visitor();
    assert.equal((await refusalOf(citizen.client.attachments.read({params: {id}}))).status, 404);
    assert.equal((await refusalOf(citizen.client.attachments.append(piece))).status, 404);
    assert.equal((await refusalOf(citizen.client.attachments.remove({params: {id}}))).status, 404);
    assert.equal((await refusalOf(citizen.client.statements.get({params: {id}}))).status, 401);
    const other = await bpOf('pupr');
    assert.equal((await refusalOf(other.client.statements.get({params: {id}}))).status, 404);
  });
});

describe('importing a statement (cashless.md 8.4)', () => {
  it('refuses a file that does not balance, with the difference in Indonesian, and stores nothing', async () => {
    const bp = await bpOf('rsud');
    const text = csvText(0, october).replace('800000,00\n', '799000,00\n');
    const refused = await refusalOf(importText(bp, text));
    assert.deepEqual([refused.code, refused.reason], ['rule-violated', 'UNBALANCED']);
    assert.match(refused.message, /saldo awal ditambah kredit dikurangi debit/);
    assert.deepEqual(refused.faults, [
      {path: 'berkas', code: 'koran.selisih', params: {i: 1, x: '-Rp\u00a01.000'}},
    ]);
    assert.deepEqual(await remarksOf(bp), []);
  });

  it('names the lines that could not be read, never their text, and takes the rest where it balances', async () => {
    const bp = await bpOf('rsud');
    const [head, first, ...rest] = csvText(0, october).split('\n');
    const broken = [head, first, '31/02/2026;Bapak Percontohan;0,00;;1000000,00', ...rest].join('\n');
    const {result} = await importText(bp, broken);
    assert.equal(result?.added, 3);
    assert.equal(result?.unread.total, 1);
    const [line] = result?.unread.lines ?? [];
    assert.deepEqual([line?.line, line?.code], [3, 'DATE']);
    assert.match(line?.text ?? '', /Tanggal tidak dapat dibaca/);
    assert.doesNotMatch(JSON.stringify(result), /Percontohan/);
  });

  it('refuses a file it cannot make out, with the first lines that are wrong', async () => {
    const bp = await bpOf('rsud');
    const refused = await refusalOf(importText(bp, 'Tanggal;Uraian\n01/10/2026;x\n'));
    assert.equal(refused.reason, 'UNREADABLE');
    assert.ok(refused.faults.some(one => one.code === 'koran.baris' && one.path === 'baris.1'));
  });

  it('reads MT940 and CAMT.053, refuses the statement of another account, and warns of a gap', async () => {
    const bp = await bpOf('pupr');
    const mt940 = (account: string) => quietMt940(account, '261001', '261031', '500,00');
    const other = await refusalOf(importText(bp, mt940(accountOf('rsud')), {format: 'MT940'}));
    assert.equal(other.reason, 'OTHER_ACCOUNT');
    const first = await importText(bp, mt940(accountOf('pupr')), {format: 'MT940'});
    assert.deepEqual(first.result?.warnings, []);
    assert.deepEqual(
      first.result?.statements.map(one => [one.from, one.to, one.opening, one.closing]),
      [['2026-10-01', '2026-10-31', '500.00', '500.00']],
    );
    const camt = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
      <Stmt><Acct><Id><Othr><Id>${accountOf('pupr')}</Id></Othr></Id></Acct>
      <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">400.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-01</Dt></Dt></Bal>
      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-02</Dt></Dt></Bal>
      <Ntry><Amt Ccy="IDR">250.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-02</Dt></BookgDt>
      <AcctSvcrRef>R1</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>BAYAR</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
      </Stmt></BkToCstmrStmt></Document>`;
    const second = await importText(bp, camt, {format: 'CAMT053'});
    assert.deepEqual(
      second.result?.warnings.map(one => [one.code, one.diff]),
      [['GAP', '-100.00']],
    );
    assert.deepEqual(await remarksOf(bp), ['2026-11-02 D 250.00 BAYAR']);
    assert.match(second.account, /^•+\d{4}$/);
  });

  it('does not warn when the same statement comes again, or the next day follows', async () => {
    const bp = await bpOf('dpmptsp');
    const again = await importText(bp, csvText(0, october));
    assert.deepEqual([again.result?.added, again.result?.known, again.result?.warnings], [0, 3, []]);
    const next = await importText(bp, csvText(800_000, [['06/10/2026', 'TRF', 'D', 1000]]));
    assert.deepEqual([next.result?.added, next.result?.warnings], [1, []]);
    const overlap = await importText(
      bp,
      csvText(900_000, [...october.slice(2), ['06/10/2026', 'TRF', 'D', 1000]]),
    );
    assert.equal(overlap.result?.added, 0);
  });

  it('shows files and movements page by page to those who read', async () => {
    const {client} = await server.officer('kepala.dpmptsp');
    const first = await client.statements.list({query: {batas: '2'}});
    const second = await client.statements.list({query: {batas: '2', setelah: first.berikut!}});
    assert.deepEqual([first.butir.length, second.butir.length], [2, 2]);
    const page = await client.statements.entries({query: {batas: '3'}});
    const rest = await client.statements.entries({query: {batas: '3', setelah: page.berikut!}});
    assert.deepEqual([page.butir.length, rest.butir.length, rest.berikut], [3, 1, null]);
    const auditor = await server.officer('bpk');
    assert.equal((await auditor.client.statements.list({query: {skpd: 'dpmptsp'}})).butir.length, 4);
  });

  it('keeps what was imported, whatever program writes', async () => {
    const {pool} = server.running.context;
    await assertKept(server, [
      `UPDATE statement_entry SET amount = 1`,
      'DELETE FROM statement_entry',
      'TRUNCATE statement_entry CASCADE',
      'UPDATE statement SET closing = 0, opening = 0, credits = 0, debits = 0',
      'DELETE FROM statement_file WHERE imported_at IS NOT NULL',
      `UPDATE statement_file SET account = 'x' WHERE imported_at IS NOT NULL`,
      `UPDATE attachment_chunk SET bytes = '' WHERE attachment_id IN (SELECT id FROM statement_file WHERE imported_at IS NOT NULL)`,
      'DELETE FROM attachment WHERE id IN (SELECT id FROM statement_file WHERE imported_at IS NOT NULL)',
    ]);
    const copy = (nth: string) =>
      pool.query(
        `INSERT INTO statement_entry (skpd, account, key, nth, file_id, line, booking_date, value_date, dc, amount, remark)
         SELECT skpd, account, key, ${nth}, file_id, line, booking_date, value_date, dc, amount, remark
         FROM statement_entry WHERE remark = 'SETORAN' LIMIT 1`,
      );
    await assert.rejects(copy('nth'), {code: '23505'});
    await assert.rejects(copy('nth + 2'), {code: '23503'});
  });
});

describe('importing again', () => {
  it('any parts of a statement, any number of times, in any order, ends in the same store', async () => {
    let day = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({min: 0, max: 3}), fc.constantFrom('TRF', 'trf ', 'SETOR')), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), {maxLength: 4}),
        async (movements, parts) => {
          const bp = await bpOf('dinkes');
          const start = addDays('2025-01-01', (day += 10));
          const dates = movements.map(([offset]) => addDays(start, offset)).sort();
          const lines = movements.map(([, remark], place): CsvLine => {
            const [year, month, date] = dates[place]!.split('-');
            return [`${date}/${month}/${year}`, remark, 'C', 1000];
          });
          const stored = async (): Promise<string[]> => {
            const {butir} = await bp.client.statements.entries({
              query: {dari: start, sampai: addDays(start, 4), batas: '100'},
            });
            return butir.map(one => `${one.bookingDate} ${one.remark.trim().toUpperCase()}`).sort();
          };
          const part = ([a, b]: readonly [number, number]): Promise<unknown> => {
            const from = a % lines.length;
            const to = from + 1 + (b % (lines.length - from));
            return importText(bp, csvText(from * 1000, lines.slice(from, to)));
          };
          for (const one of parts) await part(one);
          await importText(bp, csvText(0, lines));
          const whole = lines
            .map(([, remark], place) => `${dates[place]} ${remark.trim().toUpperCase()}`)
            .sort();
          assert.deepEqual(await stored(), whole);
          for (const one of parts) await part(one);
          await importText(bp, csvText(0, lines));
          assert.deepEqual(await stored(), whole);
        },
      ),
      {numRuns: 12},
    );
  });

  it('at the same moment adds nothing twice', async () => {
    const bp = await bpOf('pupr');
    const text = csvText(150, [['09/11/2026', 'SERENTAK', 'C', 1000]]);
    const ids = await Promise.all(
      [1, 2, 3].map(async () => {
        const how = {file: fileOf(text), format: 'CSV', profile: csvName} as const;
        return (await uploadStatement(bp.client, how)).id;
      }),
    );
    await Promise.all(ids.map(id => bp.client.statements.import({params: {id}})));
    assert.equal((await remarksOf(bp)).filter(one => one.endsWith('SERENTAK')).length, 1);
  });
});

describe('a file of 100.000 lines', () => {
  it('is read in bounded memory: what is held never comes near the movements of the file', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      const {heapUsed, external} = process.memoryUsage();
      return heapUsed + external;
    };
    const lines = Array.from({length: 100_000}, (_, i): CsvLine => {
      return ['03/08/2026', `PEMBAYARAN PERCONTOHAN NOMOR ${i}`, 'C', 1000 + (i % 7)];
    });
    const {browser} = await bpOf('rsud');
    const client = createClient({
      resources: {statements},
      baseUrl: server.url + apiPrefix,
      fetch: browser.fetch,
      timeoutMs: 120_000,
    });
    const file = fileOf(csvText(0, lines));
    lines.length = 0;
    const {id} = await uploadStatement(client, {file, format: 'CSV', profile: csvName});
    await wait(500); // the buffers of the upload go with the event loop
    const before = held();
    const more: number[] = [];
    const watch = setInterval(() => more.push(held() - before), 150);
    const {result} = await client.statements.import({params: {id}});
    clearInterval(watch);
    assert.equal(result?.added, 100_000);
    assert.ok(more.length > 5 && Math.max(...more) < 16_000_000, `${Math.max(...more)} bytes were held`);
  });
});
