import '@kepahiang/components/chart-bar/index.js';
import '@kepahiang/components/trend/index.js';
import type {Session} from '@kepahiang/contract/session.js';
import type {Supervision} from '@kepahiang/contract/supervision.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {clearMessage, showUnopened} from './message.ts';
import {byId, workplace} from './page-data.ts';
import {client} from './supervision/client.ts';
import {figures, shareCharts} from './supervision/figures.ts';
import {cashTemplate, findingCounts, officesTemplate} from './supervision/offices.ts';
import {rulesTemplate} from './supervision/rules.ts';
import {askedScope, scopeFilter, type Scope} from './supervision/scope.ts';
import {openWork} from './work-page.ts';

function dashboard(seen: Supervision, {tahun, skpd}: Scope): TemplateResult {
  return html`<p class="kph-hint" role="status">Keadaan ${formatInstant(seen.asOf)}.</p>
    <div class="portal-figures">${figures(seen, tahun, skpd)}</div> ${shareCharts(seen, tahun)} ${officesTemplate(seen, tahun)}
    <section class="portal-part">
      <h2 class="kph-heading">Temuan terbuka</h2>
      ${findingCounts(seen, tahun, skpd)} ${rulesTemplate(seen.rules)}
    </section>
    ${cashTemplate(seen)}`;
}

async function load(scope: Scope): Promise<void> {
  clearMessage();
  const {tahun, skpd} = scope;
  try {
    const seen = await client.supervision.get({query: {tahun, ...(skpd && {skpd})}});
    render(dashboard(seen, scope), byId('isi-pengawasan'));
  } catch (error) {
    showUnopened(error, 'Pengawasan belum dapat dibuka');
  }
}

function show(session: Session, scope: Scope): Promise<void> {
  const choose = (chosen: Scope): void => void show(session, chosen);
  render(
    html`<h1 class="kph-title">Pengawasan non-tunai</h1>
      <p class="portal-filter">${scopeFilter(session, scope, choose)}</p>
      <div id="isi-pengawasan"></div>`,
    workplace(),
  );
  return load(scope);
}

let shown: Promise<void> | undefined;
// A jump within the page (#tunai) is no other page.
openWork(session => (shown ??= show(session, askedScope())));
