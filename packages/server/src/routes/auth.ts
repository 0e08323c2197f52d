import type {Context as HonoContext, Hono} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import type {LoginState, OidcLogin} from '../access/oidc.ts';
import {endSession, startOfficer} from '../access/session-store.ts';
import type {Context} from '../context.ts';
import {clearSession, sessionToken, setSession} from '../http/cookie.ts';
import {errorFields} from '../http/log.ts';

const loginCookie = 'kph_masuk';
const loginSeconds = 600;

/** How the sign-in routes reach the outside. */
export interface AuthOptions {
  readonly login: OidcLogin;
  readonly isHttps: boolean;
  /** Origin under which the browser reached us. */
  readonly origin: (requestUrl: string) => string;
  /** A page that says what went wrong. */
  readonly message: (title: string, text: string) => string;
}

/** Only paths of our own: a link must not send an officer from our sign-in to a stranger's page. */
export function safeBack(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])[\w\-./?=&%]*$/.test(asked)) return '/petugas/';
  return asked;
}

function readState(c: HonoContext): LoginState | undefined {
  try {
    const state = JSON.parse(
      Buffer.from(getCookie(c, loginCookie) ?? '', 'base64url').toString(),
    ) as LoginState;
    return typeof state.verifier === 'string' ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Sign-in and sign-out of officers by browser navigation. */
export function mountAuth(app: Hono, context: Context, {login, isHttps, origin, message}: AuthOptions): void {
  const cookieOptions = {
    path: '/auth',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps,
    maxAge: loginSeconds,
  } as const;
  const failed = (c: HonoContext, error: unknown) => {
    context.log.warn({event: 'login-failed', error: errorFields(error)});
    const text = 'Masuk tidak berhasil. Kembali ke halaman petugas, lalu coba sekali lagi.';
    return c.html(message('Masuk tidak berhasil', text), 400);
  };

  app.get('/auth/login', async c => {
    try {
      const {url, state} = await login.begin(
        `${origin(c.req.url)}/auth/callback`,
        safeBack(c.req.query('kembali')),
      );
      setCookie(c, loginCookie, Buffer.from(JSON.stringify(state)).toString('base64url'), cookieOptions);
      c.header('cache-control', 'no-store');
      return c.redirect(url.href, 302);
    } catch (error) {
      return failed(c, error);
    }
  });

  app.get('/auth/callback', async c => {
    const state = readState(c);
    deleteCookie(c, loginCookie, {path: '/auth', secure: isHttps});
    c.header('cache-control', 'no-store');
    if (!state) return failed(c, new Error('No login was begun here.'));
    try {
      const claims = await login.finish(new URL(c.req.url), state);
      const token = context.ids.token();
      await endSession(context.pool, sessionToken(c));
      const now = context.clock();
      const expires = await startOfficer(context.pool, token, claims, now);
      setSession(c, token, {expires, now}, isHttps);
      return c.redirect(safeBack(state.back), 303);
    } catch (error) {
      return failed(c, error);
    }
  });

  app.post('/auth/logout', async c => {
    await endSession(context.pool, sessionToken(c));
    clearSession(c, isHttps);
    return c.redirect('/', 303);
  });
}
