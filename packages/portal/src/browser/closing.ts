import '@kepahiang/components/checkbox/index.js';
import '@kepahiang/components/date-field/index.js';
import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/number-field/index.js';
import '@kepahiang/components/print/index.js';
import '@kepahiang/components/radio-group/index.js';
import '@kepahiang/components/rupiah-field/index.js';
import '@kepahiang/components/select-field/index.js';
import '@kepahiang/components/text-field/index.js';
import '@kepahiang/components/textarea-field/index.js';
import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {printTemplate} from '@kepahiang/components/print/print.html.js';
import type {Closing} from '@kepahiang/contract/closings.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import type {Session} from '@kepahiang/contract/session.js';
import {bookKeepers} from '@kepahiang/contract/treasurer.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {client} from './closing/client.ts';
import {showCorrection} from './closing/correction.ts';
import {showCount} from './closing/count.ts';
import {faultText, waitingText} from './closing/fault-text.ts';
import {registerPart} from './closing/register.ts';
import {showSigning} from './closing/sign.ts';
import {clearMessage, showMessage} from './message.ts';
import {byId, workplace} from './page-data.ts';
import {needsOffice, placePart, readPlace, type BookPlace} from './treasurer/book-place.ts';
import {recentMonths} from './treasurer/recent-months.ts';
import {openWork} from './work-page.ts';

const has = ({peran}: Session, roles: readonly string[]): boolean => roles.some(role => peran.includes(role));

function faultsPart(closing: Closing, session: Session): TemplateResult | typeof nothing {
  if (closing.state === 'DITUTUP') return nothing;
  const blocking = closing.faults.filter(({isFinding}) => !isFinding);
  const findings = closing.faults.filter(({isFinding}) => isFinding);
  const waiting = waitingText(closing, session.peran);
  const list = (faults: Closing['faults']): TemplateResult =>
    html`<ul class="kph-list">${faults.map(one => html`<li>${faultText(one)}</li>`)}</ul>`;
  return html`${blocking.length > 0 ? alertTemplate({status: 'danger', title: 'Yang harus selesai sebelum ditandatangani', body: list(blocking)}) : nothing}
    ${findings.length > 0 ? alertTemplate({status: 'warning', title: 'Temuan: ikut di register dan tidak menghalangi', body: list(findings)}) : nothing}
    ${waiting ? alertTemplate({status: 'info', title: 'Belum dapat ditandatangani', body: waiting}) : nothing}`;
}

/** Fresh places for the forms: fields take over what is in them once. */
function frame(closing: Closing, place: BookPlace, session: Session): TemplateResult {
  const closedUntil = closing.state === 'DITUTUP' ? closing.month : undefined;
  return html`<h1 class="kph-title">Penutupan kas</h1>
    ${placePart(place, session, closedUntil)} ${faultsPart(closing, session)}
    <div id="hitung"></div>
    ${registerPart(closing)} ${printTemplate({papers: ['a4', 'f4'], target: 'register', text: 'Cetak register'})}
    <div id="tanda-tangan"></div>
    <div id="koreksi"></div>`;
}

async function view(closing: Closing, place: BookPlace, session: Session, book: CashBook): Promise<void> {
  render(nothing, workplace());
  render(frame(closing, place, session), workplace());
  const again = (now: Closing): Promise<void> => view(now, place, session, book);
  const isClosed = closing.state === 'DITUTUP';
  if (!isClosed && has(session, bookKeepers)) await viewCount(closing, place, session, book);
  await showSigning(closing, byId('tanda-tangan'), async now => {
    await again(now);
    byId('judul-register').focus();
  });
  if (isClosed && has(session, ['BP']) && book.entries.length > 0)
    await showCorrection(book, byId('koreksi'));
}

async function viewCount(
  closing: Closing,
  place: BookPlace,
  session: Session,
  book: CashBook,
): Promise<void> {
  const inner = document.createElement('div');
  const heading = closing.cash ? 'Hitung ulang kas' : 'Hitung kas';
  render(
    html`<details class="kph-details portal-tasks" ?open=${!closing.cash}><summary>${heading}</summary>${inner}</details>`,
    byId('hitung'),
  );
  const lines = book.entries.filter(one => one.bukuPembantu === 'TUNAI');
  await showCount(closing, lines, inner, async () => {
    const {month, skpd} = closing;
    await view(await client.closings.get({params: {month}, query: {skpd}}), place, session, book);
    showMessage('success', 'Hitung kas sudah dicatat', 'Hasilnya ada di register di bawah ini.');
    byId('judul-register').focus();
  });
}

openWork(async (session, named) => {
  // Who opens the page wants to close the month before this one.
  const place = readPlace(named, recentMonths()[1]!);
  clearMessage();
  if (needsOffice(place, session)) {
    render(
      html`<h1 class="kph-title">Penutupan kas</h1>
        ${placePart(place, session)}
        <p class="kph-text">Pilih OPD yang registernya ingin Anda baca.</p>`,
      workplace(),
    );
    return;
  }
  document.title = 'Penutupan kas – Bendahara – Kabupaten Kepahiang';
  const {month, skpd} = place;
  const query = skpd ? {skpd} : {};
  const [closing, book] = await Promise.all([
    client.closings.get({params: {month}, query}),
    client.book.month({query: {month, ...query}}),
  ]);
  await view(closing, place, session, book);
});
