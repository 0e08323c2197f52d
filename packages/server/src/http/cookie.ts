import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';

const sessionCookie = 'kph_sesi';

/** The session token a browser sent. */
export function sessionToken(c: Context): string | undefined {
  return getCookie(c, sessionCookie);
}

/** Gives the browser its session. Scripts cannot read it, other sites cannot send it along with a post. */
export function setSession(c: Context, token: string, expires: Date, isHttps: boolean): void {
  setCookie(c, sessionCookie, token, {path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps, expires});
}

/** Takes the session away from the browser. */
export function clearSession(c: Context, isHttps: boolean): void {
  deleteCookie(c, sessionCookie, {path: '/', secure: isHttps});
}
