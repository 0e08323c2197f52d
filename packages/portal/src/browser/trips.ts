import type {Session} from '@kepahiang/contract/session.js';
import {clearMessage} from './message.ts';
import {showTrip} from './trips/one.ts';
import {showTrips} from './trips/list.ts';
import {openWork} from './work-page.ts';

async function show(session: Session, named: string): Promise<void> {
  clearMessage();
  return /^[0-9a-f-]{36}$/.test(named) ? showTrip(named) : showTrips(session);
}

openWork(show);
