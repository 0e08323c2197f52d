import type {Session} from '@kepahiang/contract/session.js';
import {showUnopened} from './message.ts';
import {officerSession} from './officer-session.ts';
import {hideForeignLinks} from './work-links.ts';

/**
 * Shows the work of a signed-in officer: `show` gets the session and what the address names behind the #
 * (numbers stay out of server logs), and is called again when that changes. What fails is told on the page.
 */
export function openWork(show: (session: Session, named: string) => Promise<void>): void {
  const session = officerSession().then(found => {
    hideForeignLinks(found);
    return found;
  });
  const run = (): void =>
    void session
      .then(found => show(found, decodeURIComponent(location.hash.slice(1))))
      .catch((error: unknown) => showUnopened(error));
  addEventListener('hashchange', run);
  run();
}
