import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';

const sessionCookie = 'kph_sesi';

/** The session token a browser sent. */
export function sessionToken(c: Context): string | undefined {
  return getCookie(c, sessionCookie);
}

/**
 * Gives the browser its session. Scripts cannot read it, other sites cannot send it along with a post. Its life is told
 * in seconds, since the clocks of people's phones are often wrong.
 */
export function setSession(
  c: Context,
  token: string,
  {expires, now}: {expires: Date; now: Date},
  isHttps: boolean,
): void {
  const maxAge = Math.max(0, Math.floor((expires.getTime() - now.getTime()) / 1000));
  setCookie(c, sessionCookie, token, {path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps, maxAge});
}

/** Takes the session away from the browser. */
export function clearSession(c: Context, isHttps: boolean): void {
  deleteCookie(c, sessionCookie, {path: '/', secure: isHttps});
}
