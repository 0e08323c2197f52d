import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {IssuerConfig} from './access/oidc.ts';
import {defaultDemoPassword} from './demo/accounts.ts';
import {embeddedIssuer, issuerPath} from './demo/issuer.ts';
import {frameOf} from './site.ts';
import {StartError} from './start-error.ts';
import type {StartOptions} from './start.ts';

/** Who signs officers in, and what answers below the issuer's path when it is our own. */
export interface Issuing {
  readonly config: IssuerConfig;
  /** Answers the requests of the embedded issuer; absent where another one is configured. */
  readonly handler: ((req: IncomingMessage, res: ServerResponse) => void) | undefined;
}

/** The issuer by configuration, or the embedded one: never the demo accounts on an address of the public. */
export function issuing(options: StartOptions, port: number): Issuing {
  if (options.issuer) return {config: options.issuer, handler: undefined};
  if (options.publicUrl?.startsWith('https:')) {
    throw new StartError(
      'site',
      'Akun peragaan tidak boleh dipakai di alamat publik. Isi OIDC_ISSUER, OIDC_CLIENT_ID, dan OIDC_CLIENT_SECRET.',
    );
  }
  const local = `http://localhost:${port}`;
  const origins = [...new Set([options.publicUrl ?? local, local, `http://127.0.0.1:${port}`])] as [
    string,
    ...string[],
  ];
  const [clientId, clientSecret] = ['portal', randomBytes(24).toString('base64url')];
  const handler = embeddedIssuer({
    origins,
    clientId,
    clientSecret,
    password: options.demoPassword ?? defaultDemoPassword,
    frame: frameOf(options),
  });
  return {config: {issuer: `${local}${issuerPath}`, clientId, clientSecret}, handler: handler};
}
