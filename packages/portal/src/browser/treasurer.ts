import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/text-field/index.js';
import {failureText} from './api.ts';
import {showMessage} from './message.ts';
import {officerSession} from './officer-session.ts';
import {showPayments} from './treasurer/list.ts';
import {showPayment} from './treasurer/payment.ts';

const session = await officerSession();

async function show(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  await (id ? showPayment(id) : showPayments(session.peran));
}

const run = (): void =>
  void show().catch((error: unknown) =>
    showMessage('danger', 'Data belum dapat dibuka', failureText(error).text),
  );
addEventListener('hashchange', run);
run();
