import type {Fault} from '@kepahiang/schemas/fault.js';
import {faultText, serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {opdList} from '@kepahiang/schemas/opd.js';
import type {Page, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {html, type TemplateResult} from 'lit';
import {fieldTemplate} from '../../packages/components/src/field-for/field-for.ts';
import {formTemplate} from '../../packages/components/src/form/form.html.ts';
import {questionPageTemplate} from '../../packages/components/src/question-page/question-page.html.ts';
import {isDeclaration, reviewTemplate} from '../../packages/portal/src/browser/apply/review.ts';
import {placeName} from '../../packages/portal/src/browser/place-name.ts';
import {labelAt} from '../../packages/portal/src/browser/service-definition.ts';
import {checked, now, type AnsweredService} from './jawaban.ts';

/** How a page of questions is shown. */
export interface QuestionState {
  /** The faults of these answers, as after "Lanjutkan". */
  readonly withFaults?: boolean;
  /** The only field's label is the heading of the page. */
  readonly heading?: boolean;
}

/** Id of the control that a fault leads to. */
const hrefOf = ({path}: Fault): string => `#${path.replaceAll('.', '-')}`;

function faultTexts(service: ServiceDefinition, faults: readonly Fault[]): Record<string, string> {
  const catalogue = serviceCatalogue(service);
  return Object.fromEntries(
    faults.map(fault => [fault.path, faultText(fault, labelAt(service, fault.path), catalogue)]),
  );
}

function fieldsOf(
  {answers}: AnsweredService,
  page: Page,
  shown: readonly string[],
  errors: Readonly<Record<string, string>>,
  heading = false,
): TemplateResult {
  const fields = page.fields.filter(({name}) => shown.includes(name));
  return html`${fields.map(field => {
    const error = errors[field.name];
    return fieldTemplate(field, {
      regency: kepahiang,
      agencies: opdList,
      answers,
      value: answers[field.name],
      errors,
      ...(heading && {heading}),
      ...(error && {error}),
    });
  })}`;
}

/** One page of a service's questions as a citizen with these answers sees it. */
export function questionOf(given: AnsweredService, id: string, state: QuestionState = {}): TemplateResult {
  const {service} = given;
  const result = checked(given);
  const page = service.pages.find(one => one.id === id)!;
  const steps = service.pages.filter(one => result.pages.includes(one.id) && !isDeclaration(one));
  const faults = state.withFaults
    ? result.faults.filter(({path}) => page.fields.some(({name}) => path.split('.')[0] === name))
    : [];
  const errors = faultTexts(service, faults);
  return questionPageTemplate({
    ...(!state.heading && {question: page.title.id}),
    ...(page.hint && {hint: page.hint.id}),
    body: fieldsOf(given, page, result.fields, errors, state.heading),
    backHref: '#',
    step: {
      current: steps.indexOf(page) + 1,
      total: steps.length + 1,
      ...(page.section && {title: page.section.id}),
    },
    action: `/layanan/${service.id}/isi`,
    errors: faults.map(fault => ({text: errors[fault.path]!, href: hrefOf(fault)})),
    draft: {savedAt: '2026-11-24T09:04:00+07:00', now},
  });
}

/** The last page before sending: every answer with its way back, what is unusual, what is declared. */
export function reviewOf(given: AnsweredService, {withFaults = false}: QuestionState = {}): TemplateResult {
  const {service} = given;
  const result = checked(given);
  const page = service.pages.find(isDeclaration);
  const faults = withFaults
    ? result.faults.filter(({path}) => page?.fields.some(({name}) => name === path))
    : [];
  const errors = faultTexts(service, faults);
  return html`<h1 class="kph-title">Periksa jawaban Anda</h1>
    ${reviewTemplate(service, result, placeName)}
    ${formTemplate({
      action: `/layanan/${service.id}/isi`,
      errors: faults.map(fault => ({text: errors[fault.path]!, href: hrefOf(fault)})),
      body: page
        ? html`<h2 class="kph-heading">${page.title.id}</h2>
            ${fieldsOf(given, page, result.fields, errors)}`
        : html``,
      submitText: 'Kirim permohonan',
    })}`;
}
