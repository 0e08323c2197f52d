import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createClient, type Client} from '@kepahiang/client/client.js';
import {uploadFile, type UploadedFile} from '@kepahiang/client/upload.js';
import type {Application, Receipt} from '@kepahiang/contract/applications.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources, type Resources} from '@kepahiang/contract/resources.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import {createLog} from '../http/log.ts';
import {startServer, type RunningServer, type StartOptions} from '../start.ts';
import {Browser} from './browser.ts';
import {testDatabase, type TestDatabase} from './database.ts';
import {personalDataIn} from './log-scan.ts';
import {pdfBytes, researchAnswers, submission} from './samples.ts';

/** A person with a browser: signed in or not, with a client over its cookies. */
export interface Visitor {
  readonly browser: Browser;
  readonly client: Client<Resources>;
}

/** A listening server on a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly running: RunningServer;
  readonly database: TestDatabase;
  /** Lines of its log so far. */
  readonly log: string[];
  /** Moves the clock of the server. */
  setNow(instant: string): void;
  /** Somebody without a session. */
  visitor(): Visitor;
  /** Somebody signed in with a demo account; signed in once and kept. */
  officer(username: string): Promise<Visitor>;
  /** Stops everything and fails if the log holds anything personal. */
  close(): Promise<void>;
}

/** Tuesday morning, within office hours. */
export const morning = '2026-11-24T09:00:00+07:00';

/** Starts a server as `npm start` does, on any free port. */
export async function startTestServer(options: Partial<StartOptions> = {}): Promise<TestServer> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'kph-data-'));
  const log: string[] = [];
  let now = new Date(morning);
  const running = await startServer({
    services,
    dataDir,
    databaseUrl: database.url,
    clock: () => now,
    log: createLog({write: line => void log.push(line)}, 'debug'),
    ...options,
  });
  const visitor = (): Visitor => {
    const browser = new Browser(running.url);
    const client = createClient({
      resources,
      baseUrl: running.url + apiPrefix,
      fetch: browser.fetch,
      retry: {baseDelayMs: 20},
    });
    return {browser, client};
  };
  const officers = new Map<string, Promise<Visitor>>();
  const signIn = async (username: string) => {
    const it = visitor();
    await it.browser.signIn(username);
    assert.equal((await it.client.session.me()).jenis, 'petugas', `${username} could not sign in`);
    return it;
  };
  return {
    url: running.url,
    running,
    database,
    log,
    visitor,
    setNow: instant => {
      now = new Date(instant);
      officers.clear(); // sessions of the time before may have ended
    },
    officer: username => officers.get(username) ?? officers.set(username, signIn(username)).get(username)!,
    close: async () => {
      await running.close();
      await database.drop();
      await rm(dataDir, {recursive: true, force: true});
      assert.deepEqual(personalDataIn(log), [], 'The log holds personal data.');
    },
  };
}

/** Uploads a small PDF for a question of the research notice. */
export function uploadPdf(
  {client}: Visitor,
  field: string,
  layanan = 'surat-keterangan-penelitian',
): Promise<UploadedFile> {
  const file = Object.assign(new Blob([pdfBytes], {type: 'application/pdf'}), {name: `${field}.pdf`});
  return uploadFile(client, {layanan, field, file});
}

/** Answers of a research notice with their files uploaded. */
export async function readyAnswers(
  who: Visitor,
  change: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  return researchAnswers(await uploadPdf(who, 'proposal'), await uploadPdf(who, 'pernyataan_taat'), change);
}

/** A citizen who has just applied and holds the application. */
export async function applied(
  server: TestServer,
  change: Readonly<Record<string, unknown>> = {},
): Promise<{citizen: Visitor; receipt: Receipt}> {
  const citizen = server.visitor();
  const receipt = await citizen.client.applications.submit({
    body: submission(await readyAnswers(citizen, change)),
  });
  return {citizen, receipt};
}

/** Sends an event at the present version. */
export async function act(
  {client}: Visitor,
  nomor: string,
  event: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Application> {
  const {versi} = await client.applications.get({params: {nomor}});
  return client.applications.event({params: {nomor}, body: {event, versi, ...more}});
}
