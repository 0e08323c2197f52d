import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/file-field/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/select-field/index.js';
import type {Session} from '@kepahiang/contract/session.js';
import {clearMessage} from './message.ts';
import {keepsBooks} from './treasurer/office.ts';
import {showStatement} from './treasurer/statements/one.ts';
import {showStatements} from './treasurer/statements/all.ts';
import {openWork} from './work-page.ts';

/** What the address names: the office of those who look at every office as `opd=…`, else a statement file. */
async function show(session: Session, named: string): Promise<void> {
  clearMessage();
  const office = /^opd=([a-z0-9-]*)$/.exec(named)?.[1];
  if (named && office === undefined) return showStatement(named, keepsBooks(session));
  return showStatements(session, office ?? '');
}

openWork(show);
