import * as oidc from 'openid-client';
import type {OfficerClaims} from './session-store.ts';

/** Any OpenID Connect issuer. */
export interface IssuerConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
}

/** What must survive the way to the issuer and back. */
export interface LoginState {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly back: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * Who the issuer says it is. The person is known by NIP where the issuer gives one: segregation of duties looks at
 * people, and one person may hold two accounts.
 */
function claimsOf(claims: Readonly<Record<string, unknown>>): OfficerClaims {
  const subject = text(claims['nip']) ?? String(claims['sub']);
  const roles = Array.isArray(claims['peran'])
    ? claims['peran'].filter(role => typeof role === 'string')
    : [];
  return {subject, name: text(claims['name']) ?? subject, roles, opd: text(claims['opd']) ?? null};
}

/** Signs officers in through an issuer: authorization code with PKCE, state and nonce. */
export class OidcLogin {
  readonly #config: IssuerConfig;
  #discovered: Promise<oidc.Configuration> | undefined;

  constructor(config: IssuerConfig) {
    this.#config = config;
  }

  /** Read at the first login and kept; a failed read is tried again at the next one. */
  #discover(): Promise<oidc.Configuration> {
    const {issuer, clientId, clientSecret} = this.#config;
    const insecure = issuer.startsWith('http:') ? {execute: [oidc.allowInsecureRequests]} : {};
    const discovered =
      this.#discovered ?? oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, insecure);
    this.#discovered = discovered;
    discovered.catch(() => (this.#discovered = undefined));
    return discovered;
  }

  /** Where to send the browser, and what to remember until it comes back. */
  async begin(redirectUri: string, back: string): Promise<{url: URL; state: LoginState}> {
    const config = await this.#discover();
    const verifier = oidc.randomPKCECodeVerifier();
    const state = {state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, redirectUri, back};
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: this.#config.scope ?? 'openid pegawai',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: state.state,
      nonce: state.nonce,
      // Desks share computers: whoever sits down must say who they are, or three people are one.
      prompt: 'login',
    });
    return {url, state};
  }

  /** Trades the code for the person. @throws when the issuer or the browser does not keep to the protocol */
  async finish(callback: URL, {state, nonce, verifier, redirectUri}: LoginState): Promise<OfficerClaims> {
    const config = await this.#discover();
    const current = new URL(redirectUri);
    current.search = callback.search;
    const tokens = await oidc.authorizationCodeGrant(config, current, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const info = config.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
      : {};
    return claimsOf({...claims, ...info});
  }
}
