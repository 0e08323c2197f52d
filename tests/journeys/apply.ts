import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import type {Field, Page as FormPage, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {fillField, question} from './fill.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Whether a page only asks to declare something and so stands on the check page. */
export function isDeclaration(page: FormPage): boolean {
  return page.fields.every(field => field.type === 'bool' && field.widget === 'checkbox');
}

/** The pages a person with these answers sees, in order. */
export function pagesFor(service: ServiceDefinition, answers: Answers): FormPage[] {
  return service.pages.filter(
    page =>
      !isDeclaration(page) &&
      conditionHolds(page.when, answers) &&
      page.fields.some(field => conditionHolds(field.when, answers)),
  );
}

/** The questions of a page that a person with these answers sees. */
export function fieldsFor(page: FormPage, answers: Answers): Field[] {
  return page.fields.filter(field => conditionHolds(field.when, answers));
}

/** Whether an answer is settled by others and cannot be given. */
export function isDerived(field: Field, answers: Answers): boolean {
  return (field.derive ?? []).some(rule => conditionHolds(rule.when, answers));
}

/** Waits for a page of questions to be the one that is shown. */
export async function onPage(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
}

/** Fills one page of questions and goes on. */
export async function answerPage(page: Page, formPage: FormPage, answers: Answers): Promise<void> {
  await onPage(page, formPage.title.id);
  for (const field of fieldsFor(formPage, answers)) {
    const frame = question(page, field.name);
    await frame.waitFor();
    if (answers[field.name] !== undefined && !isDerived(field, answers))
      await fillField(frame, field, answers[field.name]);
  }
  await page.getByRole('button', {name: 'Lanjutkan'}).click();
}

/** Ticks the declarations on the check page and sends. Resolves with the number on the receipt. */
export async function declareAndSend(
  page: Page,
  service: ServiceDefinition,
  answers: Answers,
): Promise<string> {
  await onPage(page, 'Periksa jawaban Anda');
  for (const field of service.pages.filter(isDeclaration).flatMap(one => one.fields)) {
    if (answers[field.name] !== undefined)
      await fillField(question(page, field.name), field, answers[field.name]);
  }
  await page.getByRole('button', {name: 'Kirim permohonan'}).click();
  await page.waitForURL(`**/layanan/${service.id}/terkirim/`);
  return receiptNumber(page);
}

/** The application number on a receipt. */
export async function receiptNumber(page: Page): Promise<string> {
  const text = await page.locator('kph-receipt').innerText();
  const number = /[A-Z0-9-]+-[0-9]{4}-[0-9A-Z]{6}/.exec(text)?.[0];
  assert.ok(number, text);
  return number;
}
