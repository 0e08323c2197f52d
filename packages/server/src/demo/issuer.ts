import type {PageFrame} from '../form-pages.ts';
import {createHash, generateKeyPairSync, randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {Provider, type Configuration, type KoaContextWithOIDC} from 'oidc-provider';
import {RateLimit} from '../http/rate-limit.ts';
import {demoAccount} from './accounts.ts';
import {issuerErrorPage, loginPage} from './login-page.ts';
import {MemoryAdapter} from './memory-adapter.ts';

/** Where the embedded issuer is mounted. */
export const issuerPath = '/oidc';

/** What the embedded issuer is made of. */
export interface IssuerOptions {
  /** Origins people may use for this server; the first is the issuer's own. */
  readonly origins: readonly [string, ...string[]];
  readonly clientId: string;
  readonly clientSecret: string;
  readonly password: string;
  readonly frame: PageFrame;
}

function configuration({origins, clientId, clientSecret, frame}: IssuerOptions): Configuration {
  const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const hour = 3600;
  return {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: origins.map(origin => `${origin}/auth/callback`),
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: {keys: [{...privateKey.export({format: 'jwk'}), alg: 'ES256', use: 'sig', kid: 'demo'}]},
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: {session: 'kph_oidc', interaction: 'kph_oidc_masuk', resume: 'kph_oidc_lanjut'},
    },
    scopes: ['openid', 'pegawai'],
    claims: {openid: ['sub'], pegawai: ['name', 'nip', 'peran', 'opd']},
    conformIdTokenClaims: false,
    pkce: {required: () => true},
    features: {
      devInteractions: {enabled: false},
      rpInitiatedLogout: {enabled: false},
      userinfo: {enabled: true},
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour,
      Session: hour,
      Grant: hour,
    },
    interactions: {url: (_ctx, interaction) => `${issuerPath}/interaction/${interaction.uid}`},
    findAccount: (_ctx, id) => {
      const account = demoAccount(id);
      if (!account) return undefined;
      const {nip, name, roles, opd} = account;
      return {accountId: id, claims: () => ({sub: id, name, nip, peran: [...roles], opd})};
    },
    // There is nothing to consent to: the office's own portal asks for the office's own data.
    loadExistingGrant: async ctx => {
      const {client, session, provider} = ctx.oidc;
      const grant = new provider.Grant({clientId: client!.clientId, accountId: session!.accountId!});
      grant.addOIDCScope('openid pegawai');
      await grant.save();
      return grant;
    },
    renderError: (ctx: KoaContextWithOIDC) => {
      ctx.type = 'html';
      ctx.body = issuerErrorPage(frame);
    },
  };
}

function sendHtml(res: ServerResponse, origins: readonly string[], status: number, html: string): void {
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    // After signing in the browser goes on to the portal, which may be open under another name of this machine.
    'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self' ${origins.join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
  });
  res.end(html);
}

async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of req) {
    text += String(piece);
    if (text.length > 4096) break;
  }
  return new URLSearchParams(text);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * A certified OpenID provider for development, with the demo accounts. It is never mounted when `OIDC_ISSUER` names
 * a real one.
 *
 * @returns a handler of everything below {@link issuerPath}
 */
export function embeddedIssuer(options: IssuerOptions): (req: IncomingMessage, res: ServerResponse) => void {
  const provider = new Provider(`${options.origins[0]}${issuerPath}`, configuration(options));
  const forward = provider.callback();
  const attempts = new RateLimit(30, 300_000);

  const signIn = async (req: IncomingMessage, res: ServerResponse, uid: string): Promise<void> => {
    const form = await readForm(req);
    const username = (form.get('username') ?? '').trim().toLowerCase();
    const isRight = timingSafeEqual(digest(form.get('password') ?? ''), digest(options.password));
    const [address, now] = [req.socket.remoteAddress ?? '', new Date()];
    const isOften = attempts.wait(address, now) > 0;
    if (isOften || !isRight || !demoAccount(username)) {
      attempts.hit(address, now);
      return sendHtml(res, options.origins, isOften ? 429 : 422, loginPage(uid, options.frame, {username}));
    }
    await provider.interactionFinished(
      req,
      res,
      {login: {accountId: username}},
      {mergeWithLastSubmission: false},
    );
  };

  const interact = async (req: IncomingMessage, res: ServerResponse, uid: string): Promise<void> => {
    try {
      await provider.interactionDetails(req, res);
    } catch {
      return sendHtml(res, options.origins, 400, issuerErrorPage(options.frame));
    }
    if (req.method === 'POST') return signIn(req, res, uid);
    sendHtml(res, options.origins, 200, loginPage(uid, options.frame));
  };

  return (req, res) => {
    const path = (req.url ?? '').slice(issuerPath.length);
    const uid = /^\/interaction\/([\w-]{1,64})$/.exec(path)?.[1];
    if (uid === undefined) {
      // The provider finds its mount point by comparing the two.
      Object.assign(req, {originalUrl: req.url, url: path});
      return void forward(req, res);
    }
    interact(req, res, uid).catch(() => {
      if (!res.headersSent) sendHtml(res, options.origins, 500, issuerErrorPage(options.frame));
    });
  };
}
