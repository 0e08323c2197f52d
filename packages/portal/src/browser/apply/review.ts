import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import type {CheckResult} from '@kepahiang/schemas/service/check.js';
import type {AnswerForm, Field, Page} from '@kepahiang/schemas/service/types.js';
import {html, type TemplateResult} from 'lit/html.js';
import {answerText, type PlaceName} from '../../answer-text.ts';
import {warningsAlert} from '../../warnings-alert.ts';

/** Whether a page only asks to declare something: it stands under the answers, not among them. */
export function isDeclaration(page: Page): boolean {
  return (
    page.fields.length > 0 && page.fields.every(field => field.type === 'bool' && field.widget === 'checkbox')
  );
}

function lines(text: string): TemplateResult[] {
  return text.split('\n').map(line => html`<div>${line}</div>`);
}

function row(
  field: Field,
  value: unknown,
  page: Page,
  placeName: PlaceName,
): Parameters<typeof summaryListTemplate>[0]['rows'][number] {
  return {
    key: field.label.id,
    value: html`${lines(answerText(field, value, placeName))}`,
    action: {href: `#${page.id}`, about: field.label.id},
  };
}

/** Check-answers page: what is unusual, then every answer that will be sent, page by page, each with its way back. */
export function reviewTemplate(form: AnswerForm, result: CheckResult, placeName: PlaceName): TemplateResult {
  const pages = form.pages.filter(page => result.pages.includes(page.id) && !isDeclaration(page));
  const note = 'Bila sudah benar, Anda tetap dapat mengirim permohonan ini.';
  return html`${warningsAlert(form, result.warnings, note)}
  ${pages.map(page =>
    summaryListTemplate({
      title: page.title.id,
      titleLevel: 2,
      rows: page.fields
        .filter(field => result.fields.includes(field.name))
        .map(field => row(field, result.value[field.name], page, placeName)),
    }),
  )}`;
}
