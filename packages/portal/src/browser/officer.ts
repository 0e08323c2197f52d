import '@kepahiang/components/checkbox/index.js';
import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/text-field/index.js';
import '@kepahiang/components/textarea-field/index.js';
import {failureText} from './api.ts';
import {showMessage} from './message.ts';
import {officerSession} from './officer-session.ts';
import {showApplication} from './officer/application.ts';
import {showInbox} from './officer/inbox.ts';

/** The inbox, or the application the address names behind the #: numbers stay out of server logs. */
async function show(): Promise<void> {
  const number = decodeURIComponent(location.hash.slice(1));
  await (number ? showApplication(number) : showInbox());
}

const run = (): void =>
  void show().catch((error: unknown) =>
    showMessage('danger', 'Data belum dapat dibuka', failureText(error).text),
  );

await officerSession();
addEventListener('hashchange', run);
run();
