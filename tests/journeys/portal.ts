import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {services} from '@kepahiang/schemas/services/registry.js';
import pino from 'pino';
import {startServer, type RunningServer} from '@kepahiang/server/start.js';
import {builtAssets, formPages} from '../../packages/portal/src/form-pages.ts';
import {testDatabase, type TestDatabase} from '../../packages/server/src/testing/database.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** The real server with the built portal on its own database. */
export interface Portal {
  readonly url: string;
  readonly server: RunningServer;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** How a portal begins. */
export interface PortalOptions {
  readonly clock?: () => Date;
  /** Whether the cash books have their imprest money; default yes. */
  readonly seeds?: boolean;
}

/** Starts the portal; whoever opens it closes it, after the browser that looks at it. */
export async function openPortal({clock, seeds = true}: PortalOptions = {}): Promise<Portal> {
  const [database, dataDir] = await Promise.all([
    testDatabase(),
    mkdtemp(path.join(tmpdir(), 'kph-panggung-')),
  ]);
  const server = await startServer({
    services,
    port: 0,
    dataDir,
    databaseUrl: database.url,
    site: path.join(root, 'packages/portal/dist/site'),
    pages: formPages,
    stylesheet: builtAssets().css,
    seeds,
    log: pino({level: process.env.KPH_LOG ?? 'silent'}),
    ...(clock ? {clock} : {}),
  });
  return {
    url: server.url,
    server,
    database,
    async close() {
      await server.close();
      await database.drop();
      await rm(dataDir, {recursive: true, force: true});
    },
  };
}
