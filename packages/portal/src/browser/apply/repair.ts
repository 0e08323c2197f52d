import {createClient} from '@kepahiang/client/client.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import type {Form} from '@kepahiang/components/form/form.js';
import {readApplication, resubmitApplication, type Application} from '@kepahiang/contract/applications.js';
import {attachments} from '@kepahiang/contract/attachments.js';
import {readSession} from '@kepahiang/contract/session.js';
import {serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import type {AnswerForm, Field} from '@kepahiang/schemas/service/types.js';
import {html, render} from 'lit/html.js';
import {formContext} from '../clock.ts';
import {clearMessage, showFailure, showUnopened} from '../message.ts';
import {byId} from '../page-data.ts';
import {PagePlaces} from '../places.ts';
import type {FormPageData} from './form-page-data.ts';
import {fieldsReady, Questions, setUploaders} from './questions.ts';

const client = createClient({
  resources: {
    applications: {get: readApplication, resubmit: resubmitApplication},
    attachments,
    session: {me: readSession},
  },
});

const topName = (path: string): string => path.split('.')[0]!;

/** The application of the guest session, or back to the tracking page where there is none. */
async function ownApplication(service: FormPageData): Promise<Application | undefined> {
  const {nomor} = await client.session.me();
  const application = nomor === null ? undefined : await client.applications.get({params: {nomor}});
  if (application?.layanan === service.id && application.perbaikan.length > 0) return application;
  location.replace('/lacak/');
  return undefined;
}

/** The listed questions as a form of their own: what they depend on was answered before and is the server's to check. */
function listedForm(service: FormPageData, application: Application): AnswerForm {
  const listed = new Set(application.perbaikan.map(item => topName(item.path)));
  const alone = ({when: _when, derive: _derive, ...field}: Field): Field =>
    'options' in field
      ? {...field, options: field.options.map(({when: _hidden, ...option}) => option)}
      : field;
  const fields = service.pages.flatMap(page =>
    page.fields.filter(field => listed.has(field.name)).map(alone),
  );
  return {pages: [{id: 'perbaikan', title: {id: 'Perbaiki berkas', en: 'Correct your file'}, fields}]};
}

/** Leaves only the questions an officer listed, each with the note of what to mend. */
function showOnlyListed(service: FormPageData, questions: Questions, application: Application): void {
  const listed = new Map(application.perbaikan.map(item => [topName(item.path), item.catatan] as const));
  for (const page of service.pages) {
    const frame = questions.page(page.id);
    if (!frame) continue;
    const asked = page.fields.some(field => listed.has(field.name));
    frame.hidden = frame.disabled = !asked;
    for (const field of page.fields) showNote(questions, field.name, listed.get(field.name));
  }
}

function showNote(questions: Questions, name: string, note: string | undefined): void {
  const frame = questions.frame(name);
  if (!frame) return;
  frame.hidden = frame.disabled = note === undefined;
  if (note === undefined) return;
  const text = document.createElement('p');
  text.className = 'kph-inset portal-note';
  text.textContent = `Catatan petugas: ${note}`;
  frame.prepend(text);
}

/** Repair: the citizen mends only the listed answers; all others stay as they were sent. */
export async function repairApplication(service: FormPageData): Promise<void> {
  const form = document.querySelector<Form>('kph-form')!;
  const questions = new Questions(service, form);
  const places = new PagePlaces(form, service.box);
  await fieldsReady(form);
  form.catalogue = serviceCatalogue(service);
  try {
    const application = await ownApplication(service);
    if (!application) return;
    setUploaders(form, client, service.id);
    questions.fill(application.jawaban);
    showOnlyListed(service, questions, application);
    frame(service, form);
    const listed = listedForm(service, application);
    form.validate = values => checkAnswers(listed, values, formContext(places)).faults;
    form.addEventListener('kph-submit', event => {
      event.preventDefault();
      void resubmit(form, listed, application, places);
    });
  } catch (error) {
    showUnopened(error, 'Perbaikan belum dapat dibuka');
  }
}

function frame(service: FormPageData, form: Form): void {
  byId('pengisian').dataset.siap = '';
  byId('pengisian').dataset.langkah = 'isian';
  render(html`${backLinkTemplate({href: '/lacak/'})}`, byId('langkah'));
  const title = 'Perbaiki berkas';
  byId('judul-halaman').textContent = title;
  document.title = `${title} – ${service.name.id} – Kabupaten Kepahiang`;
  form.querySelector<HTMLButtonElement>('button[type=submit]')!.textContent = 'Kirim perbaikan';
  render(
    html`<p class="kph-hint">Hanya isian yang disebut petugas yang perlu diperbaiki. Isian lain tetap.</p>`,
    byId('simpan'),
  );
}

async function resubmit(
  form: Form,
  listed: AnswerForm,
  application: Application,
  places: PagePlaces,
): Promise<void> {
  if (form.busy) return;
  form.busy = true;
  clearMessage();
  const jawaban = {...checkAnswers(listed, form.values, formContext(places)).value};
  try {
    await client.applications.resubmit({
      params: {nomor: application.nomor},
      body: {versi: application.versi, jawaban},
    });
    location.assign('/lacak/');
  } catch (error) {
    form.busy = false;
    if (isApiRejected(error) && error.faults.length > 0) return form.setFaults(error.faults);
    showFailure(error, 'Perbaikan belum terkirim');
  }
}
