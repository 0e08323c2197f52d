import {formTemplate} from '@kepahiang/components/form/form.html.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {idMessages} from '@kepahiang/schemas/messages/id.js';
import {faultText, serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {Field, Option, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {html} from 'lit/html.js';
import {formBody, type FormState} from './form-body.ts';
import type {PageOptions} from './layout.ts';

function labelOf(service: ServiceDefinition, path: string): string {
  const [name, , inner] = path.split('.');
  const field = service.pages.flatMap(page => page.fields).find(one => one.name === name);
  if (!field) return 'Isian';
  const item =
    field.type === 'list' && 'length' in field.item ? field.item.find(one => one.name === inner) : undefined;
  return (item ?? field).label.id;
}

function errorsOf(service: ServiceDefinition, faults: readonly Fault[]): Record<string, string> {
  const catalogue = serviceCatalogue(service);
  return Object.fromEntries(
    faults.map(fault => [fault.path, faultText(fault, labelOf(service, fault.path), catalogue)]),
  );
}

/** The part of a definition a script needs: no texts that the page already shows. */
function slimField(field: Field): unknown {
  const {hint: _hint, autocomplete: _autocomplete, privacy: _privacy, ...rest} = field;
  const slim: Record<string, unknown> = {...rest, label: {id: field.label.id}};
  if ('options' in field)
    slim.options = field.options.map(({value, label, when}: Option) => ({
      value,
      label: {id: label.id},
      ...(when ? {when} : {}),
    }));
  if ('unit' in field && field.unit) slim.unit = {id: field.unit.id};
  if ('pattern' in field && field.pattern)
    slim.pattern = {...field.pattern, text: {id: field.pattern.text.id}};
  if (field.type === 'list') {
    slim.itemLabel = {id: field.itemLabel.id};
    slim.item = 'length' in field.item ? field.item.map(slimField) : slimField(field.item);
  }
  return slim;
}

/** Data block of the question page: conditions, types, rules, and one language of texts. */
export function scriptData(service: ServiceDefinition): unknown {
  return {
    id: service.id,
    version: service.version,
    name: {id: service.name.id},
    pages: service.pages.map(({id, title, section, when, fields}) => ({
      id,
      title: {id: title.id},
      ...(section ? {section: {id: section.id}} : {}),
      ...(when ? {when} : {}),
      fields: fields.map(slimField),
    })),
    rules: (service.rules ?? []).map(rule => ({
      ...rule,
      text: {id: rule.text?.id ?? idMessages[rule.code]!},
    })),
    box: kepahiang.box,
  };
}

/**
 * The questions of a service in one document: a script shows one page at a time, without one the whole form posts to
 * the server, which answers with this page again where something is to be mended.
 */
export function serviceFormPage(
  service: ServiceDefinition,
  given: {readonly values: Readonly<Record<string, unknown>>; readonly faults: readonly Fault[]} = {
    values: {},
    faults: [],
  },
): PageOptions {
  const errors = errorsOf(service, given.faults);
  const state: FormState = {values: given.values, errors};
  return {
    title: service.name.id,
    opd: opdBySlug(service.opd)!,
    script: `isi-${service.id}`,
    data: scriptData(service),
    lean: true,
    main: html`<div class="portal-apply" id="pengisian">
      <div class="portal-step" id="langkah"></div>
      <h1 class="kph-title" id="judul-halaman">${service.title.id}</h1>
      <noscript><p class="kph-lead">Isi semua pertanyaan yang berlaku untuk Anda, lalu kirim.</p></noscript>
      <div id="pesan" role="alert"></div>
      ${formTemplate({
        action: `/layanan/${service.id}/isi`,
        multipart: true,
        id: 'formulir',
        errors: given.faults.map(fault => ({
          text: errors[fault.path]!,
          href: `#${fault.path.replaceAll('.', '-')}`,
        })),
        body: html`<div id="periksa" hidden></div>
          ${formBody(service, state)}
          <p class="portal-privacy">
            Data Anda dipakai hanya untuk layanan ini. Baca
            <a class="kph-link" href="/privasi/" target="_blank" rel="noopener">pemberitahuan privasi (tab baru)</a>.
          </p>`,
        submitText: 'Kirim permohonan',
      })}
      <div id="simpan" class="portal-save"></div>
    </div>`,
  };
}

/** The same questions for an application that came back: the script leaves only those an officer listed. */
export function serviceRepairPage(service: ServiceDefinition): PageOptions {
  return {
    ...serviceFormPage(service),
    title: `Perbaiki berkas – ${service.name.id}`,
    script: `perbaikan-${service.id}`,
    noindex: true,
  };
}
