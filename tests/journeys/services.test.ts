import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import type {Page as FormPage, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {coveringScenarios, type Scenario} from '../services/scenario.ts';
import {answerPage, declareAndSend, fieldsFor, isDerived, onPage, pagesFor} from './apply.ts';
import {question} from './fill.ts';
import {openStage} from './stage.ts';

const stage = await openStage();
const now = instantWib(new Date());

/** Goes on without an answer: every question that needs one says so beside itself and in the summary. */
async function missEverything(page: Page, formPage: FormPage, scenario: Scenario): Promise<void> {
  await onPage(page, formPage.title.id);
  const asked = fieldsFor(formPage, {});
  await page.getByRole('button', {name: 'Lanjutkan'}).click();
  const needed = asked.filter(
    field => field.required === undefined && !field.when && !isDerived(field, scenario.answers),
  );
  for (const field of needed) {
    const error = question(page, field.name).locator('.kph-error:not([hidden])').first();
    assert.notEqual((await error.innerText()).trim(), '', `${formPage.id} ${field.name}`);
  }
  if (needed.length > 0) {
    const summary = page.locator('kph-error-summary');
    await summary.getByRole('link').first().waitFor();
    assert.ok((await summary.getByRole('link').count()) >= needed.length);
  }
}

async function apply(service: ServiceDefinition, scenario: Scenario, missing: boolean): Promise<string> {
  const page = await stage.person();
  await page.goto(`/layanan/${service.id}/isi/`);
  await page.locator('#pengisian[data-siap]').waitFor();
  for (const formPage of pagesFor(service, scenario.answers)) {
    const optionalOnly = formPage.fields.every(
      field => field.required === false || typeof field.required === 'object',
    );
    if (missing && !optionalOnly) await missEverything(page, formPage, scenario);
    await answerPage(page, formPage, scenario.answers);
  }
  const number = await declareAndSend(page, service, scenario.answers);
  await page.context().close();
  return number;
}

for (const service of services) {
  describe(`applying for ${service.id} in a browser`, {concurrency: 1}, () => {
    for (const [index, scenario] of coveringScenarios(service, now).entries()) {
      it(`${scenario.name} ends in a receipt${index === 0 ? ', after each answer was missed once' : ''}`, async () => {
        const number = await apply(service, scenario, index === 0);
        const {rows} = await stage.server.context.pool.query<{answers: Record<string, unknown>}>(
          'SELECT answers FROM application WHERE number = $1',
          [number],
        );
        assert.deepEqual(Object.keys(rows[0]!.answers).sort(), Object.keys(scenario.answers).sort());
      });
    }
  });
}
