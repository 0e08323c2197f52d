import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, it} from 'node:test';
import {readApplication, listApplications, submitApplication} from '@kepahiang/contract/applications.js';
import {appendAttachment} from '@kepahiang/contract/attachments.js';
import {enterAsGuest, readSession} from '@kepahiang/contract/session.js';
import {createClient} from './client.ts';
import type * as errors from './errors.ts';
import {isApiRejected, isApiTimeout, isApiUnreachable, isContractBroken, isKepahiangError} from './errors.ts';

/** One answer of a server that misbehaves on purpose. */
type Step = (req: IncomingMessage, res: ServerResponse) => void;

const seen: {method: string; url: string; key: string | undefined; body: string; at: number}[] = [];
let script: Step[] = [];
const server = createServer((req, res) => {
  let body = '';
  req.on('data', piece => (body += String(piece)));
  req.on('end', () => {
    seen.push({
      method: req.method!,
      url: req.url!,
      key: req.headers['idempotency-key'] as string | undefined,
      body,
      at: Date.now(),
    });
    (script.shift() ?? answer(500, {}))(req, res);
  });
});
let baseUrl: string;

before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
});
beforeEach(() => {
  seen.length = 0;
  script = [];
});
after(() => {
  server.closeAllConnections();
  server.close();
});

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Step {
  return (_req, res) => {
    res.writeHead(status, {
      'content-type': status >= 400 ? 'application/problem+json' : 'application/json',
      ...headers,
    });
    res.end(JSON.stringify(body));
  };
}
const cut: Step = req => req.socket.destroy();
const silence: Step = () => undefined;

const receipt = {
  nomor: 'DPMPTSP-2611-7K3QX9',
  layanan: 'x',
  diterima: '2026-11-24T09:00:00+07:00',
  jatuhTempo: null,
  hash: 'a'.repeat(64),
  kodeLacak: null,
  peringatan: [],
};
const body = {
  layanan: 'x',
  kanal: 'daring',
  jawaban: {nama: 'Contoh'},
  pemberitahuan: {versi: '1', dibaca: '2026-11-24T09:00:00+07:00'},
} as const;
const resources = {
  applications: {submit: submitApplication, get: readApplication, list: listApplications},
  attachments: {append: appendAttachment},
  session: {me: readSession, guest: enterAsGuest},
};

function client(options: Partial<Parameters<typeof createClient<typeof resources>>[0]> = {}) {
  return createClient({resources, baseUrl, retry: {baseDelayMs: 10}, ...options});
}

async function failureOf(call: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return call.then(
    () => assert.fail('did not fail'),
    (error: unknown) => error as Error & Record<string, unknown>,
  );
}

describe('a submit', () => {
  it('is repeated after a cut connection and a busy server, always with the same key', async () => {
    script = [cut, answer(503, {}), answer(201, receipt)];
    assert.deepEqual(await client().applications.submit({body}), receipt);
    assert.equal(seen.length, 3);
    assert.equal(new Set(seen.map(one => one.key)).size, 1);
    assert.match(seen[0]!.key ?? '', /^[0-9a-f]{32}$/);
    assert.deepEqual(
      seen.map(one => one.body),
      Array(3).fill(JSON.stringify(body)),
    );
  });

  it('pressed again after a failure keeps its key; another content and a settled one get a new key', async () => {
    const api = client({retry: {limit: 0}});
    script = [cut, answer(201, receipt), answer(201, receipt), answer(201, receipt)];
    await failureOf(api.applications.submit({body}));
    await api.applications.submit({body});
    await api.applications.submit({body: {...body, layanan: 'y'}});
    await api.applications.submit({body});
    const keys = seen.map(one => one.key);
    assert.equal(keys[0], keys[1]);
    assert.equal(new Set(keys).size, 3);
  });

  it('takes the key that the page keeps with its draft', async () => {
    script = [answer(201, receipt)];
    await client().applications.submit({body, idempotencyKey: 'draft-key-0123456789'});
    assert.equal(seen[0]?.key, 'draft-key-0123456789');
  });

  it('waits as long as Retry-After says when an equal one is still being worked on', async () => {
    script = [answer(409, {code: 'in-flight'}, {'retry-after': '1'}), answer(201, receipt)];
    await client().applications.submit({body});
    assert.ok(seen[1]!.at - seen[0]!.at >= 990);
  });

  it('that conflicts for good, or must wait too long, is reported at once', async () => {
    script = [answer(409, {code: 'stale-version'})];
    assert.equal((await failureOf(client().applications.submit({body})))['code'], 'stale-version');
    script = [answer(429, {code: 'too-many-attempts'}, {'retry-after': '900'})];
    assert.equal(
      (await failureOf(client().session.guest({body: {nomor: 'x', akhiran: '1'}})))['retryAfterMs'],
      900_000,
    );
    assert.equal(seen.length, 2);
  });
});

describe('other calls', () => {
  it('that would do twice what must be done once are not repeated', async () => {
    script = [cut, answer(200, {})];
    await failureOf(client().session.guest({body: {nomor: 'x', akhiran: '1'}}));
    assert.equal(seen.length, 1);
  });

  it('put parameters into the path, encoded, and filters into the query', async () => {
    script = [answer(404, {}), answer(200, {butir: [], berikut: null})];
    await failureOf(client().applications.get({params: {nomor: 'a/b?c'}}));
    await client().applications.list({query: {status: 'verifikasi', batas: '5'}});
    assert.deepEqual(
      seen.map(one => one.url),
      ['/api/v1/applications/a%2Fb%3Fc', '/api/v1/applications?status=verifikasi&batas=5'],
    );
  });

  it('send the bytes of a piece as they are, with where it starts', async () => {
    script = [
      (req, res) => {
        assert.equal(req.headers['content-type'], 'application/octet-stream');
        assert.equal(req.headers['upload-offset'], '7');
        answer(200, {id: 'x', offset: 10, chunkBytes: 1, complete: false, file: null})(req, res);
      },
    ];
    const state = await client().attachments.append({
      params: {id: 'x'},
      headers: {'upload-offset': '7'},
      body: new Blob(['abc']),
    });
    assert.equal(state.offset, 10);
    assert.equal(seen[0]?.body, 'abc');
  });
});

describe('a failure', () => {
  it('of the API is ApiRejected with faults, in the words of the API', async () => {
    const faults = [{path: 'nik', code: 'nik.tanggal', params: {x: '720290'}}];
    script = [
      answer(422, {code: 'invalid', detail: 'Ada isian yang perlu diperbaiki.', instance: 'id-1', faults}),
    ];
    const error = await failureOf(client().applications.submit({body}));
    assert.ok(isApiRejected(error));
    assert.deepEqual(
      [error.status, error.message, error.requestId, error.faults],
      [422, 'Ada isian yang perlu diperbaiki.', 'id-1', faults],
    );
  });

  it('without problem details has a sentence of our own', async () => {
    script = [(_req, res) => res.writeHead(502, {'content-type': 'text/html'}).end('<h1>Bad gateway</h1>')];
    const error = await failureOf(client({retry: {limit: 0}}).session.me());
    assert.ok(isApiRejected(error));
    assert.match(error.message, /^Permintaan ditolak oleh layanan/);
  });

  it('of the network is ApiUnreachable, and of a server that never answers ApiTimeout', async () => {
    const nowhere = await failureOf(
      client({baseUrl: 'http://127.0.0.1:1/api/v1', retry: {limit: 1, baseDelayMs: 1}}).session.me(),
    );
    assert.ok(isApiUnreachable(nowhere));
    assert.match(nowhere.message, /^Layanan tidak dapat dihubungi/);
    script = [silence, silence];
    const late = await failureOf(client({timeoutMs: 80, retry: {limit: 1, baseDelayMs: 1}}).session.me());
    assert.ok(isApiTimeout(late));
    assert.equal(seen.length, 2);
  });

  it('of the contract names the places that differ, not the values, and can be switched off', async () => {
    const broken = {...receipt, diterima: 'kemarin', hash: 5, secret: 'rahasia'};
    script = [answer(201, broken), answer(201, broken), (_req, res) => res.end('not json')];
    const error = await failureOf(client().applications.submit({body}));
    assert.ok(isContractBroken(error));
    assert.deepEqual([...error.paths].sort(), ['diterima', 'hash']);
    assert.doesNotMatch(JSON.stringify(error) + error.message, /kemarin|rahasia/);
    assert.deepEqual(await client({checkResponses: false}).applications.submit({body}), broken);
    assert.ok(isContractBroken(await failureOf(client().session.me())));
  });

  it('may speak another language', async () => {
    const texts = {rejected: 'r', unreachable: 'No answer.', timeout: 't', contract: 'c'};
    assert.equal(
      (await failureOf(client({baseUrl: 'http://127.0.0.1:1', retry: {limit: 0}, texts}).session.me()))
        .message,
      'No answer.',
    );
  });

  it('by the caller is the reason of the signal itself, while asking and while waiting to ask again', async () => {
    const reason = new Error('left the page');
    for (const steps of [[silence], [answer(503, {}, {'retry-after': '5'})]]) {
      script = steps;
      const stop = new AbortController();
      setTimeout(() => stop.abort(reason), 60);
      assert.equal(await failureOf(client().session.me({signal: stop.signal})), reason);
    }
    assert.equal(await failureOf(client().session.me({signal: AbortSignal.abort(reason)})), reason);
  });

  it('is known by its brand, also when it comes from another copy of the package', async () => {
    const copy = (await import(`./errors.ts?copy=${1}`)) as typeof errors;
    const foreign = new copy.ApiTimeout('x');
    assert.ok(isApiTimeout(foreign) && isKepahiangError(foreign) && !isApiUnreachable(foreign));
    for (const other of [new Error('x'), null, undefined, 'x', {name: 'ApiTimeout'}])
      assert.equal(isKepahiangError(other), false);
  });
});
