import {createClient} from '@kepahiang/client/client.js';
import {readApplication} from '@kepahiang/contract/applications.js';
import {readSession} from '@kepahiang/contract/session.js';
import {render} from 'lit/html.js';
import {byId, pageData} from './page-data.ts';
import {keptReceipt} from './receipt-store.ts';
import type {Machine} from '../receipt-text.ts';
import {receiptPanel} from './receipt.ts';

const client = createClient({resources: {applications: {get: readApplication}, session: {me: readSession}}});

/** The receipt of this tab, or what the server says of the application this browser holds. */
async function show(): Promise<void> {
  const {id, name, machine} = pageData<{id: string; name: string; machine: Machine}>();
  const place = byId('tanda-terima');
  const kept = keptReceipt();
  place.replaceChildren();
  if (kept?.layanan === id) return void render(receiptPanel(kept, machine), place);
  const {nomor} = await client.session.me();
  if (nomor === null) return location.replace('/lacak/');
  const {diterima, jatuhTempo, layanan} = await client.applications.get({params: {nomor}});
  render(
    receiptPanel({nomor, layanan, nama: name, diterima, jatuhTempo, hash: '', kodeLacak: null}, machine),
    place,
  );
}

show().catch(() => location.replace('/lacak/'));
