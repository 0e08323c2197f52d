import {checkboxTemplate} from '@kepahiang/components/checkbox/checkbox.html.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import type {Form, SubmitDetail} from '@kepahiang/components/form/form.js';
import type {Application} from '@kepahiang/contract/applications.js';
import {izinMachine, laporanMachine} from '@kepahiang/schemas/application/machines.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Transition} from '@kepahiang/schemas/application/machine.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {typedText} from '../typed-text.ts';
import {clearMessage, showFailure, showMessage} from '../message.ts';
import type {KnownService} from '../service-definition.ts';
import {client} from './client.ts';

type Done = (changed: Application) => void;
type Body = Omit<Parameters<typeof client.applications.event>[0]['body'], 'event' | 'versi'>;

function rowOf(event: string): Transition | undefined {
  return [...izinMachine.transitions, ...laporanMachine.transitions].find(row => row.event === event);
}

async function send(application: Application, event: string, body: Body, done: Done): Promise<void> {
  clearMessage();
  try {
    done(
      await client.applications.event({
        params: {nomor: application.nomor},
        body: {event, versi: application.versi, ...body},
      }),
    );
    showMessage('success', 'Tersimpan', `Tindakan "${rowOf(event)?.label.id ?? event}" sudah dicatat.`);
  } catch (error) {
    showFailure(error, 'Tindakan belum tersimpan');
  }
}

type Values = Readonly<Record<string, unknown>>;

/** One action with questions of its own, opened by its name. */
function actionForm(
  application: Application,
  event: string,
  fields: TemplateResult,
  read: (values: Values) => Body | readonly Fault[],
  done: Done,
): TemplateResult {
  const onSubmit = (submitted: CustomEvent<SubmitDetail>): void => {
    submitted.preventDefault();
    const body = read(submitted.detail.values);
    if (Array.isArray(body)) (submitted.target as Form).setFaults(body as Fault[]);
    else void send(application, event, body as Body, done);
  };
  const label = rowOf(event)?.label.id ?? event;
  return html`<details class="kph-details portal-action">
    <summary>${label}</summary>
    <div @kph-submit=${onSubmit}>${formTemplate({body: fields, submitText: label})}</div>
  </details>`;
}

function correctionFields(service: KnownService, application: Application): TemplateResult {
  const fields = service.pages
    .flatMap(page => page.fields)
    .filter(field => application.jawaban[field.name] !== undefined);
  return html`<p class="kph-hint">Centang isian yang perlu diperbaiki, lalu tulis apa yang harus dilakukan pemohon.</p>
    ${fields.map(
      field => html`<div class="portal-correction">
        ${checkboxTemplate({name: `butir.${field.name}`, id: `butir-${field.name}`, label: field.label.id})}
        ${textFieldTemplate({name: `catatan.${field.name}`, id: `catatan-${field.name}`, label: `Catatan untuk ${field.label.id}`, maxLength: 300})}
      </div>`,
    )}`;
}

function readCorrections(values: Values): Body | readonly Fault[] {
  const ticked = Object.keys(values.butir ?? {});
  const notes = (values.catatan ?? {}) as Record<string, string>;
  const silent = ticked.filter(name => !notes[name]?.trim());
  if (ticked.length === 0) return [{path: '', code: 'petugas.butir'}];
  if (silent.length > 0) return silent.map(name => ({path: `catatan.${name}`, code: 'isian.kosong'}));
  return {butir: ticked.map(path => ({path, catatan: notes[path]!.trim()}))};
}

const noteField = (name: string, label: string, hint?: string): TemplateResult =>
  textareaFieldTemplate({name, label, required: true, maxLength: 1000, rows: 3, ...(hint ? {hint} : {})});

function actionTemplate(
  service: KnownService,
  application: Application,
  event: string,
  done: Done,
): TemplateResult {
  const guards = rowOf(event)?.guards ?? [];
  const text = (values: Values, name: string): string => typedText(values[name]);
  if (guards.includes('butir'))
    return actionForm(application, event, correctionFields(service, application), readCorrections, done);
  if (guards.includes('alasanDanDasar')) {
    const fields = html`${noteField('alasan', 'Alasan penolakan')}${noteField('dasarHukum', 'Dasar hukum', 'Pasal dan peraturan yang menjadi dasar')}`;
    return actionForm(
      application,
      event,
      fields,
      values => ({alasan: text(values, 'alasan'), dasarHukum: text(values, 'dasarHukum')}),
      done,
    );
  }
  if (guards.includes('alasan'))
    return actionForm(
      application,
      event,
      noteField('alasan', 'Alasan'),
      values => ({alasan: text(values, 'alasan')}),
      done,
    );
  return html`<p class="kph-text">
    <button class="kph-button" type="button" @click=${() => void send(application, event, {}, done)}>${rowOf(event)?.label.id ?? event}</button>
  </p>`;
}

/** What the officer may do now: the machine's open transitions, each with what its guards ask for. */
export function actionsTemplate(
  service: KnownService,
  application: Application,
  done: Done,
): TemplateResult | typeof nothing {
  if (application.tindakan.length === 0) return nothing;
  return html`<section class="kph-card portal-tasks" aria-labelledby="tindakan">
    <h2 class="kph-heading" id="tindakan">Tindakan Anda</h2>
    ${application.tindakan.map(event => actionTemplate(service, application, event, done))}
  </section>`;
}
