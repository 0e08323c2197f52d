import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import type {Field, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {coveringScenarios, fieldsOf, scenariosOf, type Scenario} from '../services/scenario.ts';
import {declareAndSend, fieldsFor, isDeclaration, isDerived, onPage, pagesFor} from './apply.ts';
import {fillField, question} from './fill.ts';
import {openStage} from './stage.ts';

const stage = await openStage();
const now = instantWib(new Date());

type Answers = Readonly<Record<string, unknown>>;

/** Whether these answers make an answer to a field compulsory. */
function isNeeded(field: Field, answers: Answers): boolean {
  if (isDerived(field, answers) || field.required === false) return false;
  return typeof field.required === 'object' ? conditionHolds(field.required, answers) : true;
}

/** Goes on although answers are missing: each says so beside itself and in the summary. */
async function missThese(page: Page, fields: readonly Field[], button: string): Promise<void> {
  await page.getByRole('button', {name: button}).click();
  const summary = page.locator('kph-error-summary');
  await summary.getByRole('link').first().waitFor();
  for (const field of fields) {
    const error = question(page, field.name).locator('.kph-error:not([hidden])').first();
    assert.notEqual((await error.innerText()).trim(), '', field.name);
  }
  assert.ok((await summary.getByRole('link').count()) >= fields.length);
}

/** Fills in a page in two rounds, what others depend on first, and misses each compulsory answer once on the way. */
async function answerWithMisses(
  page: Page,
  fields: readonly Field[],
  answers: Answers,
  missed: Set<string>,
): Promise<void> {
  for (const round of [fields.filter(field => !field.when), fields.filter(field => field.when)]) {
    const toMiss = round.filter(field => isNeeded(field, answers) && !missed.has(field.name));
    if (toMiss.length > 0) await missThese(page, toMiss, 'Lanjutkan');
    for (const field of toMiss) missed.add(field.name);
    for (const field of round) {
      if (answers[field.name] !== undefined && !isDerived(field, answers)) {
        await fillField(question(page, field.name), field, answers[field.name]);
      }
    }
  }
}

async function apply(service: ServiceDefinition, {answers}: Scenario, missed: Set<string>): Promise<string> {
  const page = await stage.person();
  await page.goto(`/layanan/${service.id}/isi/`);
  await page.locator('#pengisian[data-siap]').waitFor();
  for (const formPage of pagesFor(service, answers)) {
    await onPage(page, formPage.title.id);
    await answerWithMisses(page, fieldsFor(formPage, answers), answers, missed);
    await page.getByRole('button', {name: 'Lanjutkan'}).click();
  }
  await onPage(page, 'Periksa jawaban Anda');
  const declarations = service.pages.filter(isDeclaration).flatMap(one => one.fields);
  const toMiss = declarations.filter(field => isNeeded(field, answers) && !missed.has(field.name));
  if (toMiss.length > 0) await missThese(page, toMiss, 'Kirim permohonan');
  for (const field of toMiss) missed.add(field.name);
  const number = await declareAndSend(page, service, answers);
  await page.context().close();
  return number;
}

for (const service of services) {
  describe(`applying for ${service.id} in a browser`, {concurrency: 1}, () => {
    const missed = new Set<string>();

    for (const scenario of coveringScenarios(service, now)) {
      it(`${scenario.name} ends in a receipt`, async () => {
        const number = await apply(service, scenario, missed);
        const {rows} = await stage.server.context.pool.query<{answers: Answers}>(
          'SELECT answers FROM application WHERE number = $1',
          [number],
        );
        assert.deepEqual(Object.keys(rows[0]!.answers).sort(), Object.keys(scenario.answers).sort());
      });
    }

    it('has missed every answer that can be compulsory', () => {
      const everyWay = scenariosOf(service, now);
      const compulsory = fieldsOf(service).filter(field =>
        everyWay.some(({answers}) => answers[field.name] !== undefined && isNeeded(field, answers)),
      );
      assert.deepEqual(
        compulsory.map(field => field.name).filter(name => !missed.has(name)),
        [],
      );
    });
  });
}
