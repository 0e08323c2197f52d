import {fieldTemplate, type FieldContext} from '@kepahiang/components/field-for/field-for.js';
import {opdList} from '@kepahiang/schemas/opd.js';
import type {Field, Page, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';

/** Answers and fault texts to show in a form. */
export interface FormState {
  readonly values: Readonly<Record<string, unknown>>;
  /** Text of the fault by path. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Rows a list shows where a page cannot add any. */
const rowsWithoutScript = 3;

/** What was typed into three boxes stands in them again. */
function shownValue(field: Field, value: unknown): unknown {
  if (field.type !== 'date' || typeof value !== 'object' || value === null) return value;
  const {hari = '', bulan = '', tahun = ''} = value as Record<string, string>;
  return `${hari}/${bulan}/${tahun}`;
}

function fieldContext(field: Field, state: FormState): FieldContext {
  const error = state.errors[field.name];
  return {
    value: shownValue(field, state.values[field.name]),
    errors: state.errors,
    ...(error ? {error} : {}),
    regency: kepahiang,
    agencies: opdList.map(({slug, name}) => ({slug, name})),
    emptyRows: rowsWithoutScript,
  };
}

/**
 * Without JavaScript nothing can be hidden, so every choice is shown and a field that depends on an earlier answer
 * must not be called compulsory by the browser: the server knows.
 */
function shownAlways(field: Field, conditional: boolean): Field {
  const open =
    'options' in field ? {...field, options: field.options.map(({when: _when, ...option}) => option)} : field;
  return conditional ? {...open, required: false} : open;
}

/** One question in its own fieldset, which a script can take out of the form by disabling it. */
export function questionTemplate(field: Field, state: FormState, conditional = false): TemplateResult {
  const depends = conditional || field.when !== undefined || typeof field.required === 'object';
  return html`<fieldset class="portal-question" role="none" data-isian=${field.name} ?data-bersyarat=${depends}>
    ${fieldTemplate(shownAlways(field, depends), fieldContext(field, state))}
  </fieldset>`;
}

function pageTemplate(page: Page, state: FormState): TemplateResult {
  return html`<fieldset class="portal-page" role="none" data-halaman=${page.id}>
    <h2 class="kph-heading portal-page-title">${page.title.id}</h2>
    ${page.hint ? html`<p class="kph-hint portal-page-hint">${page.hint.id}</p>` : nothing}
    ${page.when ? html`<p class="kph-hint portal-tanpa-skrip">Kosongkan bila tidak berlaku untuk Anda.</p>` : nothing}
    ${page.fields.map(field => questionTemplate(field, state, page.when !== undefined))}
  </fieldset>`;
}

/** All questions of a service, page by page. */
export function formBody(service: Pick<ServiceDefinition, 'pages'>, state: FormState): TemplateResult {
  return html`${service.pages.map(page => pageTemplate(page, state))}`;
}
