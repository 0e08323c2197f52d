import path from 'node:path';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {centralDesks, defaultDemoPassword, demoOffices, officeDesks} from './demo/accounts.ts';
import type {FormPages} from './form-pages.ts';
import {createLog} from './http/log.ts';
import {startServer, type RunningServer, type StartOptions} from './start.ts';
import {exitCodes, StartError} from './start-error.ts';

const oldestNode = 22;

/** Settings of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A port from text. @throws StartError */
function portOf(text: string | undefined): number {
  const port = Number(text ?? 8080);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError('port', `PORT harus bilangan 0 sampai 65535; sekarang "${text}".`);
}

function issuerOf(env: Environment): StartOptions['issuer'] {
  const {OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret} = env;
  if (!issuer) return undefined;
  if (clientId && clientSecret) return {issuer, clientId, clientSecret};
  throw new StartError(
    'site',
    'OIDC_ISSUER diisi, maka OIDC_CLIENT_ID dan OIDC_CLIENT_SECRET juga harus diisi.',
  );
}

/**
 * Settings of a server from environment variables: `PORT`, `HOST`, `DATABASE_URL`, `DATABASE_OWNER_URL`,
 * `KPH_DATA` (data folder), * `KPH_ANCHOR` (file of audit
 * anchors), `KPH_SITE` (folder of the built site), `KPH_URL` (public address), `KPH_DEMO_PASSWORD`, `OIDC_ISSUER`,
 * `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `KPH_LOG` (level of the log), `KPH_TRUST_PROXY` (1: callers by `X-Forwarded-For`).
 */
export function optionsOf(
  env: Environment,
  services: readonly ServiceDefinition[],
  pages?: FormPages,
): StartOptions {
  return {
    services,
    pages,
    port: portOf(env['PORT']),
    host: env['HOST'] ?? '127.0.0.1',
    dataDir: path.resolve(env['KPH_DATA'] ?? '.data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    databaseOwnerUrl: env['DATABASE_OWNER_URL'] || undefined,
    anchorFile: env['KPH_ANCHOR'] || undefined,
    site: env['KPH_SITE'] || undefined,
    publicUrl: env['KPH_URL'] || undefined,
    issuer: issuerOf(env),
    demoPassword: env['KPH_DEMO_PASSWORD'] || undefined,
    trustProxy: env['KPH_TRUST_PROXY'] === '1',
    log: createLog(undefined, env['KPH_LOG'] ?? 'info'),
    onProgress: text => console.error(text),
  };
}

function printAddresses({url}: RunningServer, options: StartOptions): void {
  const lines = [
    '',
    `Portal          ${url}/`,
    `Petugas         ${url}/auth/login`,
    `API             ${url}/api/v1/health`,
    ...(options.issuer
      ? []
      : [
          '',
          `Akun peragaan, kata sandi: ${options.demoPassword ?? defaultDemoPassword}`,
          `  (OPD: ${demoOffices.join(', ')})`,
          ...officeDesks.map(({key, roles}) => `  ${`${key}.OPD`.padEnd(16)} ${roles.join(', ')}`),
          ...centralDesks.map(({key, roles}) => `  ${key.padEnd(16)} ${roles.join(', ')}`),
        ]),
    '',
    'Tekan Ctrl-C untuk berhenti.',
  ];
  console.error(lines.join('\n'));
}

/** Stops on the first Ctrl-C or SIGTERM, also while still starting: the database must not outlive us. */
function stopOnSignal(starting: Promise<RunningServer>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    starting
      .then(running => running.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** Starts a server by the environment, prints where it is, and stops it on a signal. Ends the process on failure. */
export async function runServer(
  services: readonly ServiceDefinition[],
  pages?: FormPages,
  env: Environment = process.env,
): Promise<void> {
  try {
    if (Number(process.versions.node.split('.')[0]) < oldestNode) {
      throw new StartError(
        'node',
        `Node.js ${process.versions.node} terlalu lama. Pakai Node.js ${oldestNode} atau lebih baru.`,
      );
    }
    const options = optionsOf(env, services, pages);
    const starting = startServer(options);
    stopOnSignal(starting);
    printAddresses(await starting, options);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = exitCodes[error.failure];
  }
}

if (import.meta.main) {
  const {services} = await import('@kepahiang/schemas/services/registry.js');
  await runServer(services);
}
