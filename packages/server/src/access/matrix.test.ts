import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {apiPrefix, fillPath, type Operation} from '@kepahiang/contract/resource.js';
import {resources} from '@kepahiang/contract/resources.js';
import {roles, type Role} from '@kepahiang/schemas/role.js';
import {storedKinds} from '@kepahiang/schemas/spending/stored-kinds.js';
import {paymentE1, pdfBytes, submission, suffix} from '../testing/samples.ts';
import {applied, startTestServer, uploadPdf, type TestServer} from '../testing/server.ts';
import {csvText, importText} from '../testing/statements.ts';
import {Browser} from '../testing/browser.ts';
import {sppContent, testDocuments} from '../testing/documents.ts';
import {centralRoles} from './caller.ts';
import {startOfficer} from './session-store.ts';

interface Fixture {
  readonly nomor: string;
  readonly attachmentId: string;
  readonly paymentId: string;
  readonly statementId: string;
  readonly entryId: string;
  readonly documentId: string;
  readonly fileId: string;
}

/** How a caller stands to the records of the fixture, which belong to DPMPTSP. */
interface MatrixCaller {
  readonly name: string;
  readonly role: Role;
  readonly browser: Browser;
  /** Whether the records are within reach, whatever the role. */
  readonly reaches: boolean;
}

let server: TestServer;
let fixture: Fixture;
let callers: readonly MatrixCaller[];

/** Roles that belong to no office. */
const central = new Set<Role>(centralRoles);
let serial = 0;

async function officer(role: Role, opd: string | null): Promise<Browser> {
  const {pool, clock} = server.running.context;
  const token = `matrix-token-${(serial += 1)}`;
  await startOfficer(
    pool,
    token,
    {subject: `19000101192501${serial % 2 ? 1 : 2}${serial}`, name: 'Contoh', roles: [role], opd},
    clock(),
  );
  const browser = new Browser(server.url);
  browser.hold('kph_sesi', token);
  return browser;
}

async function makeFixture(): Promise<Fixture> {
  const {receipt} = await applied(server);
  const verifier = await server.officer('verifikator.dpmptsp');
  const {jawaban} = await verifier.client.applications.get({params: {nomor: receipt.nomor}});
  const maker = await server.officer('maker.dpmptsp');
  const payment = await maker.client.payments.create({body: paymentE1('2026-11-24T08:00:00+07:00')});
  const treasurer = await server.officer('releaser.dpmptsp');
  const statement = await importText(treasurer, csvText(10_000, [['02/11/2026', 'UJI AKSES', 'D', 10_000]]));
  const {butir} = await treasurer.client.statements.entries();
  const {write, attach} = testDocuments(() => server);
  const document = await write(
    'releaser.dpmptsp',
    'spp',
    sppContent({spdRefs: ['00000000-0000-4000-8000-000000000001']}),
  );
  return {
    nomor: receipt.nomor,
    attachmentId: (jawaban['proposal'] as {id: string}).id,
    paymentId: payment.id,
    statementId: statement.id,
    entryId: butir[0]!.id,
    documentId: document.id,
    fileId: await attach('releaser.dpmptsp', document, 'SPK'),
  };
}

async function guest(nomor: string): Promise<Browser> {
  const {browser, client} = server.visitor();
  await client.session.guest({body: {nomor, akhiran: suffix}});
  return browser;
}

async function makeCallers(): Promise<MatrixCaller[]> {
  const {receipt} = await applied(server);
  const officerRoles = roles.filter(role => role !== 'publik' && role !== 'pemohon' && role !== 'sistem');
  const own = officerRoles.map(async role => ({
    name: central.has(role) ? role : `${role} of the office`,
    role,
    browser: await officer(role, central.has(role) ? null : 'dpmptsp'),
    reaches: true,
  }));
  const others = officerRoles.map(async role => ({
    name: `${role} of another office`,
    role,
    browser: await officer(role, 'pupr'),
    reaches: false,
  }));
  return [
    {name: 'nobody', role: 'publik', browser: new Browser(server.url), reaches: false},
    {name: 'the citizen', role: 'pemohon', browser: await guest(fixture.nomor), reaches: true},
    {
      name: 'a citizen of another application',
      role: 'pemohon',
      browser: await guest(receipt.nomor),
      reaches: false,
    },
    ...(await Promise.all([...own, ...others])),
  ];
}

/** Bodies that are right in shape and change nothing: the version is one nobody has seen. */
const bodies: Readonly<Record<string, () => unknown>> = {
  'applications.submit': () => submission({}),
  'applications.event': () => ({event: 'terima_berkas', versi: 999}),
  'applications.resubmit': () => ({versi: 999, jawaban: {}}),
  'applications.reveal': () => ({alasan: 'Memeriksa hak akses'}),
  'attachments.create': () => ({
    layanan: 'surat-keterangan-penelitian',
    field: 'proposal',
    name: 'a.pdf',
    type: 'application/pdf',
    size: pdfBytes.length,
  }),
  'documents.create': () => ({skpd: 'dpmptsp', content: {}}),
  'documents.change': () => ({version: 999, content: {}}),
  'documents.event': () => ({event: 'ajukan', version: 999}),
  'documents.attach': () => ({kind: 'SPK', name: 'a.exe', size: 1}),
  'payments.create': () => ({...paymentE1('2026-11-24T08:00:00+07:00'), amount: '1.00'}),
  'payments.allowTwin': () => ({reason: 'Memeriksa hak akses'}),
  'payments.event': () => ({event: 'submit', version: 999}),
  'statements.create': () => ({name: 'a.csv', size: 0, format: 'MT940'}),
  'reconciliations.tick': () => ({entryId: fixture.entryId, book: {year: 2026, no: 1}}),
  'reconciliations.post': () => ({entryId: fixture.entryId}),
  'closings.count': () => ({tanggal: '2999-12-31', pieces: {}}),
  'closings.sign': () => ({version: 999}),
  'closings.correct': () => ({year: 2026, no: 1, side: 'IN', amount: '0.00', uraian: 'Hak akses'}),
  'session.guest': () => ({nomor: 'DPMPTSP-2611-0000ZZ', akhiran: '0000'}),
};

/** The office is named, as auditors must; to officers of others it does not exist. */
const namesOffice = new Set([
  'statements.list',
  'statements.entries',
  'reconciliations.get',
  'reconciliations.matches',
  'reconciliations.unmatched',
  'closings.counts',
  'closings.get',
]);

/** Queries that an operation cannot do without, with the office. */
const queries: Readonly<Record<string, string>> = {
  'payments.cashBook': '?month=2026-11&skpd=dpmptsp',
  'supervision.get': '?tahun=2026&skpd=dpmptsp',
  'supervision.findings': '?tahun=2026&skpd=dpmptsp',
  'exports.download': '?dari=2026-11-01&sampai=2026-11-30&skpd=dpmptsp',
};

async function statusOf(name: string, operation: Operation, browser: Browser): Promise<number> {
  const [resource] = name.split('.');
  const ids: Readonly<Record<string, string>> = {
    payments: fixture.paymentId,
    statements: fixture.statementId,
    documents: fixture.documentId,
  };
  const path = fillPath(operation.path, {
    nomor: fixture.nomor,
    id: ids[resource!] ?? fixture.attachmentId,
    month: '2026-11',
    table: 'bku',
    kind: 'spp',
    file: fixture.fileId,
  });
  const query = queries[name] ?? (namesOffice.has(name) ? '?skpd=dpmptsp' : '');
  const isOctet = operation.input.bodyType === 'octet';
  const body = isOctet ? new Uint8Array([1]) : bodies[name] && JSON.stringify(bodies[name]());
  const response = await browser.fetch(`${apiPrefix}${path}${query}`, {
    method: operation.method,
    headers: {
      'content-type': isOctet ? 'application/octet-stream' : 'application/json',
      'upload-offset': '0',
      ...(operation.idempotent && {'idempotency-key': `matrix-key-${(serial += 1)}-${name}`}),
    },
    ...(body !== undefined && {body}),
  });
  await response.body?.cancel();
  return response.status;
}

before(async () => {
  server = await startTestServer();
  fixture = await makeFixture();
  callers = await makeCallers();
});
after(() => server.close());

const refused = new Set([401, 403, 404]);
/** Lists and books of the caller's own office: an officer of another office is served, with other rows. */
const ownOnly = new Set([
  'applications.list',
  'documents.list',
  'payments.list',
  'payments.create',
  'statements.formats',
  'statements.create',
  'closings.count',
  'closings.sign',
  'closings.correct',
]);
/** Of the roles an operation admits for some kind of document, those it admits for an SPP; a file on its way is only its sender's. */
const narrower: Readonly<Record<string, readonly Role[]>> = {
  'documents.create': storedKinds.spp.makers,
  'documents.change': storedKinds.spp.makers,
  'documents.append': [],
  'documents.upload': [],
};
const everything = Object.entries(resources).flatMap(([resource, operations]) =>
  Object.entries(operations).map(
    ([name, operation]) => [`${resource}.${name}`, operation as Operation] as const,
  ),
);

describe('who may call what', () => {
  for (const [name, operation] of everything) {
    if (operation.roles.includes('publik')) continue;
    it(`${name}: only ${operation.roles.join(', ')}`, async () => {
      for (const caller of callers) {
        const isAdmitted =
          operation.roles.includes(caller.role) && (narrower[name]?.includes(caller.role) ?? true);
        const isAllowed = isAdmitted && (caller.reaches || (ownOnly.has(name) && !central.has(caller.role)));
        // An auditor kept inside one office is a local role there; it reaches its own office only.
        const status = await statusOf(name, operation, caller.browser);
        const expected = isAllowed ? 'allowed' : caller.role === 'publik' ? 'refused with 401' : 'refused';
        const actual = !refused.has(status)
          ? 'allowed'
          : caller.role === 'publik' && status === 401
            ? 'refused with 401'
            : 'refused';
        if (ownOnly.has(name) && isAdmitted && central.has(caller.role)) continue;
        assert.equal(actual, expected, `${name} by ${caller.name}: ${status}`);
      }
    });
  }

  for (const [name, operation] of everything) {
    if (!operation.roles.includes('publik')) continue;
    it(`${name}: everybody, with or without a session`, async () => {
      for (const caller of callers) {
        if (name === 'session.end' && caller.role !== 'publik') continue;
        const status = await statusOf(name, operation, caller.browser);
        // What belongs to an application, or is a wrong guess, stays closed; the door itself is open.
        const closed = operation.scope === 'rahasia' ? 404 : name === 'session.guest' ? status : undefined;
        if (closed === undefined) assert.ok(!refused.has(status), `${name} by ${caller.name}: ${status}`);
        else assert.equal(status, closed);
      }
    });
  }

  it('an unknown number, an unclean number and another service are all the same: not there', async () => {
    const verifier = await server.officer('verifikator.dpmptsp');
    for (const nomor of ['DPMPTSP-2611-000000', 'x', `${fixture.nomor}'--`, 'PUPR-2611-7K3QX9']) {
      const response = await verifier.browser.fetch(`${apiPrefix}/applications/${encodeURIComponent(nomor)}`);
      assert.equal(response.status, 404);
    }
  });

  it('files sent with an application can no longer be changed by whoever knows their id', async () => {
    const citizen = server.visitor();
    const {id} = await uploadPdf(citizen, 'proposal');
    assert.equal((await citizen.browser.fetch(`${apiPrefix}/attachments/${id}`)).status, 200);
    for (const method of ['GET', 'DELETE']) {
      assert.equal(
        (await citizen.browser.fetch(`${apiPrefix}/attachments/${fixture.attachmentId}`, {method})).status,
        404,
      );
    }
  });

  it('a write that another site makes the browser send is refused, and one with a foreign origin too', async () => {
    const verifier = await server.officer('verifikator.dpmptsp');
    for (const headers of [
      {'sec-fetch-site': 'cross-site'},
      {'sec-fetch-site': 'same-site'},
      {origin: 'https://contoh.example'},
    ] as Record<string, string>[]) {
      const response = await verifier.browser.fetch(`${apiPrefix}/session`, {method: 'DELETE', headers});
      assert.equal(response.status, 403);
      assert.equal(((await response.json()) as {code: string}).code, 'cross-site');
    }
    assert.equal((await verifier.client.session.me()).jenis, 'petugas');
  });
});
