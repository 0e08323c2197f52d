import '@kepahiang/components/filter-bar/index.js';
import type {Session} from '@kepahiang/contract/session.js';
import {showList} from './documents/list.ts';
import {readPlace} from './documents/place.ts';
import {clearMessage} from './message.ts';
import {openWork} from './work-page.ts';

/** Who has just saved a document is told so on the page of the document. */
let isFirst = true;

async function show(session: Session, named: string): Promise<void> {
  const place = readPlace(named);
  if (place.page !== 'one' || isFirst) clearMessage();
  isFirst = false;
  if (place.page === 'list') return showList(session, place);
  if (place.page === 'one') {
    const {showOne} = await import('./documents/one.ts');
    return showOne(session, place.kind, place.id);
  }
  const {showForm} = await import('./documents/form/page.ts');
  return place.page === 'new' ? showForm(session, place.kind) : showForm(session, place.kind, place.id);
}

openWork(show);
