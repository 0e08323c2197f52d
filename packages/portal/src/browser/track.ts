import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/text-field/index.js';
import {createClient} from '@kepahiang/client/client.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import type {Form} from '@kepahiang/components/form/form.js';
import {readApplication, type Application} from '@kepahiang/contract/applications.js';
import {endSession, enterAsGuest, readSession} from '@kepahiang/contract/session.js';
import {applicationNumberFault, cleanApplicationNumber} from '@kepahiang/schemas/application/number.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {html, nothing, render} from 'lit/html.js';
import {dueSentence, historyTimeline, repairPanel, resultPanel, statusTag} from './application-view.ts';
import {clearMessage, showFailure} from './message.ts';
import {byId} from './page-data.ts';
import {labelAt, loadService} from './service-definition.ts';

const client = createClient({
  resources: {
    applications: {get: readApplication},
    session: {me: readSession, guest: enterAsGuest, end: endSession},
  },
});
const form = document.querySelector<Form>('kph-form')!;

async function show(application: Application, focus: boolean): Promise<void> {
  const service = await loadService(application.layanan);
  byId('lacak').hidden = true;
  const result = byId('hasil');
  const due = dueSentence(application);
  render(
    html`${repairPanel(application, path => labelAt(service, path))}
      <h2 class="kph-heading portal-number">${application.nomor}</h2>
      <p class="portal-status">${statusTag(application.status, application.label)} <span>${service.name.id}</span></p>
      ${due ? html`<p class="kph-lead">${due}</p>` : nothing} ${resultPanel(application)}
      <h2 class="kph-heading">Riwayat</h2>
      ${historyTimeline(application)}
      <p><button class="kph-button kph-button--secondary" type="button" @click=${leave}>Lacak permohonan lain</button></p>`,
    result,
  );
  if (focus) result.focus();
}

async function leave(): Promise<void> {
  await client.session.end().catch(() => undefined); // an expired session is as good as an ended one
  location.reload();
}

function faultsOf(nomor: string, akhiran: string): Fault[] {
  const found = applicationNumberFault(nomor);
  return [
    ...(nomor === '' ? [{path: 'nomor', code: 'isian.kosong'}] : found ? [{path: 'nomor', ...found}] : []),
    ...(/^[0-9A-Z]{4,6}$/.test(akhiran)
      ? []
      : [{path: 'akhiran', code: akhiran === '' ? 'isian.kosong' : 'nomor.akhiran'}]),
  ];
}

function typed(): {nomor: string; akhiran: string} {
  const {nomor = '', akhiran = ''} = form.values as {nomor?: string; akhiran?: string};
  return {nomor: cleanApplicationNumber(nomor), akhiran: akhiran.replace(/\s/g, '').toUpperCase()};
}

async function enter(): Promise<void> {
  form.busy = true;
  clearMessage();
  const {nomor, akhiran} = typed();
  try {
    await client.session.guest({body: {nomor, akhiran}});
    await show(await client.applications.get({params: {nomor}}), true);
  } catch (error) {
    if (isApiRejected(error) && error.faults.length > 0) form.setFaults(error.faults);
    else showFailure(error, 'Permohonan tidak dapat dibuka');
  } finally {
    form.busy = false;
  }
}

form.validate = () => {
  const {nomor, akhiran} = typed();
  return faultsOf(nomor, akhiran);
};
form.addEventListener('kph-submit', event => {
  event.preventDefault();
  void enter();
});

/** A browser that has just sent an application, or tracked it before, sees it at once. */
async function showOwn(): Promise<void> {
  const {jenis, nomor} = await client.session.me();
  if (jenis === 'tamu' && nomor !== null) await show(await client.applications.get({params: {nomor}}), false);
}

showOwn().catch(() => undefined); // without a session the form is what the person needs
