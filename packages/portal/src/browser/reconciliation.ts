import '@kepahiang/components/dialog/index.js';
import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/print/index.js';
import '@kepahiang/components/radio-group/index.js';
import '@kepahiang/components/text-field/index.js';
import '@kepahiang/components/toast/index.js';
import {printTemplate} from '@kepahiang/components/print/print.html.js';
import {toastTemplate} from '@kepahiang/components/toast/toast.html.js';
import type {Session} from '@kepahiang/contract/session.js';
import {html, render} from 'lit/html.js';
import {clearMessage} from './message.ts';
import {byId, workplace} from './page-data.ts';
import {dialogPlace} from './treasurer/form-dialog.ts';
import {monthSelect} from './treasurer/months.ts';
import {recentMonths} from './treasurer/recent-months.ts';
import {keepsBooks, officeSelect} from './treasurer/office.ts';
import {openMonth} from './treasurer/reconciliation/work.ts';
import {openWork} from './work-page.ts';

/** The month and, for those who look at every office, the office that the address names: `#2026-10/dinkes`. */
function readAddress(named: string): {month: string; skpd: string} {
  const [month = '', skpd = ''] = named.split('/');
  // The month that ended last is the one to reconcile.
  return {month: /^\d{4}-\d{2}$/.test(month) ? month : recentMonths()[1]!, skpd};
}

function address(month: string, skpd: string): string {
  return skpd ? `#${month}/${skpd}` : `#${month}`;
}

async function show(session: Session, named: string): Promise<void> {
  const {month, skpd} = readAddress(named);
  const go = (to: string): void => location.assign(to);
  clearMessage();
  render(
    html`<h1 class="kph-title">Rekonsiliasi bank</h1>
      <p class="portal-filter">
        ${officeSelect(session, skpd, slug => go(address(month, slug)))}
        ${monthSelect(month, chosen => go(address(chosen, skpd)))}
      </p>
      ${printTemplate({papers: ['a4', 'f4'], target: 'rekonsiliasi'})}
      <div id="rekonsiliasi"></div>
      ${dialogPlace} ${toastTemplate()}`,
    workplace(),
  );
  if (session.opd === null && !skpd) {
    render(html`<p>Pilih perangkat daerah yang rekonsiliasinya ingin Anda lihat.</p>`, byId('rekonsiliasi'));
    return;
  }
  await openMonth({month, mayAct: keepsBooks(session), query: session.opd === null ? {skpd} : {}});
}

openWork(show);
