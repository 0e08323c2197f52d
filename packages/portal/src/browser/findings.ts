import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {Session} from '@kepahiang/contract/session.js';
import type {Finding, RuleState} from '@kepahiang/contract/supervision.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {clearMessage, showUnopened} from './message.ts';
import {byId, workplace} from './page-data.ts';
import {client} from './supervision/client.ts';
import {levelLabel, rulesTemplate} from './supervision/rules.ts';
import {askedScope, filterSelect, officeName, scopeFilter, type Scope} from './supervision/scope.ts';
import {openWork} from './work-page.ts';

type Evidence = Finding['evidence'][number];

/** Records a page of the portal shows; the others are told by name and number. */
function evidenceItem({kind, id, label, document: paper}: Evidence): TemplateResult {
  const href =
    kind === 'PEMBAYARAN' ? `/bendahara/#${id}` : paper ? `/bendahara/dokumen/#${paper}/${id}` : undefined;
  return html`<li>${href ? html`<a class="kph-link" href=${href}>${label}</a>` : label}</li>`;
}

function meaning({title, explanation, source}: Finding): TemplateResult {
  return html`<div>${title}${detailsTemplate({
    summary: 'Arti dan dasar',
    body: html`<p class="kph-text">${explanation}</p>
      <p class="kph-hint">Dasar: ${source}</p>`,
  })}</div>`;
}

function findingRow(finding: Finding) {
  const {skpd, rule, level, measures, evidence} = finding;
  return {
    temuan: meaning(finding),
    aturan: rule,
    opd: officeName(skpd),
    tingkat: statusTagTemplate({
      status: level === 'FINDING' ? 'danger' : 'warning',
      text: levelLabel(level),
    }),
    ukuran:
      measures.length === 0
        ? '–'
        : html`<ul class="portal-list">${measures.map(({label, text}) => html`<li>${label}: ${text}</li>`)}</ul>`,
    bukti: html`<ul class="portal-list">${evidence.map(evidenceItem)}</ul>`,
  };
}

interface Shown {
  readonly butir: readonly Finding[];
  readonly berikut: string | null;
  readonly rules: readonly RuleState[];
}

function listTemplate({butir, berikut, rules}: Shown, next: (after: string) => void): TemplateResult {
  const caption = butir.length === 0 ? 'Temuan' : `Temuan, ${butir.length} pada halaman ini`;
  return html`${tableTemplate({
    caption,
    columns: [
      {key: 'temuan', label: 'Temuan'},
      {key: 'aturan', label: 'Aturan', nowrap: true},
      {key: 'opd', label: 'OPD'},
      {key: 'tingkat', label: 'Tingkat'},
      {key: 'ukuran', label: 'Yang terukur'},
      {key: 'bukti', label: 'Bukti'},
    ],
    rows: butir.map(findingRow),
    empty: 'Tidak ada temuan dari aturan yang dijalankan.',
  })}
  ${berikut === null ? nothing : html`<p><button class="kph-button kph-button--secondary" type="button" @click=${() => next(berikut)}>Halaman berikutnya</button></p>`}
  <section class="portal-part">
    <h2 class="kph-heading">Aturan yang dijalankan</h2>
    ${rulesTemplate(rules)}
  </section>`;
}

function ruleFilter(
  rules: readonly RuleState[],
  scope: Scope,
  onChoice: (scope: Scope) => void,
): TemplateResult {
  const choices = rules
    .filter(({state}) => state !== 'TIDAK_DIJALANKAN')
    .map(({rule, title}) => [rule, `${rule} ${title}`] as const);
  return filterSelect('aturan', 'Aturan', [['', 'Semua aturan'], ...choices], scope.aturan, aturan =>
    onChoice({...scope, aturan}),
  );
}

async function show(session: Session, scope: Scope, after?: string): Promise<void> {
  clearMessage();
  const {tahun, skpd, aturan} = scope;
  const choose = (chosen: Scope): void => void show(session, chosen);
  try {
    const found = await client.supervision.findings({
      query: {tahun, ...(skpd && {skpd}), ...(aturan && {aturan}), ...(after && {setelah: after})},
    });
    render(
      html`<h1 class="kph-title">Temuan aturan audit</h1>
        <p class="portal-filter">${scopeFilter(session, scope, choose)} ${ruleFilter(found.rules, scope, choose)}</p>
        <div id="isi-temuan" aria-live="polite"></div>`,
      workplace(),
    );
    render(
      listTemplate(found, next => void show(session, scope, next)),
      byId('isi-temuan'),
    );
    if (after !== undefined) byId('isi-temuan').scrollIntoView();
  } catch (error) {
    showUnopened(error, 'Temuan belum dapat dibuka');
  }
}

openWork(session => show(session, askedScope()));
