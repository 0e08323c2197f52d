import {createServer, type RequestListener, type Server} from 'node:http';
import {mkdirSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {getRequestListener, type HttpBindings} from '@hono/node-server';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {reconciliationRules} from '@kepahiang/cashless/data/reconciliation-rules.js';
import {exampleRegencyRules} from '@kepahiang/cashless/rules/example-regency.js';
import {nationalRules2026} from '@kepahiang/cashless/rules/national-2026.js';
import {rulesOf, type RuleFile, type Rules} from '@kepahiang/cashless/rules/rules.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';
import type {Context as HonoContext} from 'hono';
import type {Logger} from 'pino';
import {anchorFileName} from './audit/anchor.ts';
import {OidcLogin, type IssuerConfig} from './access/oidc.ts';
import {createApp, type AppOptions} from './app.ts';
import type {Context} from './context.ts';
import {csvProfilesAt} from './csv-profiles.ts';
import {openPool} from './database/connect.ts';
import {startEmbedded} from './database/embedded.ts';
import {prepareDatabase} from './database/prepare.ts';
import {issuerPath} from './demo/issuer.ts';
import type {FormPages} from './form-pages.ts';
import {createLog} from './http/log.ts';
import {secureIds} from './ids.ts';
import {issuing} from './issuing.ts';
import {anchorAudit, startJobs} from './jobs.ts';
import {seed} from './seed.ts';
import {ed25519Signer, openSigningKey} from './signer.ts';
import {checkSite, frameOf} from './site.ts';
import {sourceAccountOf} from './source-account.ts';
import {StartError} from './start-error.ts';

/** How a server is started. */
export interface StartOptions {
  readonly services: readonly ServiceDefinition[];
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Folder of the embedded database and the signing key. */
  readonly dataDir: string;
  /** PostgreSQL 15 or newer; the embedded one when it is left out. */
  readonly databaseUrl?: string | undefined;
  /** The same database for its owner, where `databaseUrl` is of a role that owns nothing. */
  readonly databaseOwnerUrl?: string | undefined;
  /** Address people use, where a proxy stands before us. */
  readonly publicUrl?: string | undefined;
  /** File where the heads of the audit chains are written down, best on another machine; in `dataDir` when left out. */
  readonly anchorFile?: string | undefined;
  /** Rules of the regency; the example until BKD hands over its own. */
  readonly regencyRules?: RuleFile | undefined;
  readonly site?: string | undefined;
  readonly pages?: FormPages | undefined;
  readonly stylesheet?: string | undefined;
  /** A real issuer; without it the embedded one with the demo accounts. */
  readonly issuer?: IssuerConfig | undefined;
  readonly demoPassword?: string | undefined;
  /** Whether a proxy of our own tells the address of the caller in `X-Forwarded-For`. */
  readonly trustProxy?: boolean;
  /** Whether the cash books of the pilots get their opening entry. */
  readonly seeds?: boolean;
  /** What time it is; the machine's clock unless a test holds it. */
  readonly clock?: () => Date;
  readonly log?: Logger;
  /** Told what is going on, for whoever waits. */
  readonly onProgress?: (text: string) => void;
}

/** A running server. */
export interface RunningServer {
  readonly url: string;
  readonly context: Context;
  /** Finishes the requests, then stops everything. */
  close(): Promise<void>;
}

const graceMs = 5000;

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new StartError(
              'port',
              `Porta ${port} sudah dipakai program lain. Pilih porta lain dengan PORT=${port + 1}.`,
            )
          : error,
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  // A connection kept alive becomes idle only after its last answer, so ask again until none is left.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const last = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(last);
}

function contextOf(options: StartOptions, rules: Rules, log: Logger, pool: Context['pool']): Context {
  return {
    pool,
    clock: options.clock ?? (() => new Date()),
    ids: secureIds,
    services: new Map(options.services.map(service => [service.id, service])),
    places: placesOf(kepahiang),
    signer: ed25519Signer(openSigningKey(options.dataDir)),
    log,
    anchorFile: options.anchorFile ?? path.join(options.dataDir, anchorFileName),
    sourceAccount: sourceAccountOf,
    csvProfiles: csvProfilesAt,
    reconciliationRules,
    rules,
  };
}

/** Address a request came from. Of a list the last one is our own proxy's word; the others anybody may have written. */
function addressOf(c: HonoContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? (c.env as HttpBindings | undefined)?.incoming.socket.remoteAddress ?? '';
}

function appOptions(options: StartOptions, context: Context, config: IssuerConfig): AppOptions {
  return {
    context,
    login: new OidcLogin(config),
    publicUrl: options.publicUrl,
    issuerOrigin: options.issuer ? new URL(config.issuer).origin : undefined,
    site: options.site,
    pages: options.pages,
    frame: frameOf(options),
    addressOf: c => addressOf(c, options.trustProxy ?? false),
  };
}

/**
 * Starts the whole server: database, schema, seeds, issuer, HTTP.
 *
 * @throws StartError with one Indonesian sentence for whoever started it
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const tell = options.onProgress ?? (() => undefined);
  checkSite(options.site);
  // The port first: a second start must not touch the database of the first.
  let listener: RequestListener = (_req, res) => void res.writeHead(503, {'retry-after': '2'}).end();
  const server = createServer({keepAliveTimeout: 30_000}, (req, res) => listener(req, res));
  const port = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  mkdirSync(options.dataDir, {recursive: true});
  let stopDatabase = async () => {};
  try {
    const {config, handler} = issuing(options, port);
    tell('Menyiapkan basis data…');
    const embedded =
      options.databaseUrl === undefined
        ? await startEmbedded({directory: path.resolve(options.dataDir)})
        : undefined;
    stopDatabase = async () => embedded?.stop();
    const log = options.log ?? createLog();
    const rules = rulesOf(options.regencyRules ?? exampleRegencyRules, nationalRules2026);
    const addresses = embedded ?? {url: options.databaseUrl!, ownerUrl: options.databaseOwnerUrl};
    const role = await prepareDatabase(addresses, rules, log);
    const context = contextOf(options, rules, log, openPool(addresses.url, role));
    if (options.seeds ?? true) await seed(context);
    const answer = getRequestListener(createApp(appOptions(options, context, config)).fetch);
    listener = (req, res) =>
      handler && req.url?.startsWith(`${issuerPath}/`) ? handler(req, res) : void answer(req, res);
    await anchorAudit(context);
    const stopJobs = startJobs(context);
    return {
      url: options.publicUrl ?? `http://localhost:${port}`,
      context,
      close: async () => {
        stopJobs();
        await drain(server);
        await anchorAudit(context);
        await context.pool.end();
        await stopDatabase();
      },
    };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    await stopDatabase();
    throw error;
  }
}
