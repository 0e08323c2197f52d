import {createClient} from '@kepahiang/client/client.js';
import {readSession, type Session} from '@kepahiang/contract/session.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {byId} from './page-data.ts';
import {hideClosedLinks} from './treasurer/own-links.ts';

const client = createClient({resources: {session: {me: readSession}}});

/** Who works here, and the way out. */
function accountTemplate(session: Session): TemplateResult {
  return html`<div class="portal-account">
    <span>${session.nama ?? ''}</span>
    <form method="post" action="/auth/logout"><button class="kph-button kph-button--secondary kph-button--small" type="submit">Keluar</button></form>
  </div>`;
}

/** The officer's session; without one the browser goes to sign in and comes back to this very page. */
export async function officerSession(): Promise<Session> {
  const session = await client.session.me();
  if (session.jenis !== 'petugas') {
    location.assign(`/auth/login?kembali=${encodeURIComponent(location.pathname)}`);
    return new Promise<never>(() => undefined); // the page is on its way out
  }
  render(accountTemplate(session), byId('akun'));
  hideClosedLinks(session.peran);
  return session;
}
