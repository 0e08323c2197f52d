import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, it} from 'node:test';
import {instantWib} from '@kepahiang/schemas/dates.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {suratKeteranganPenelitian} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import {scenariosOf} from '../services/scenario.ts';
import {fieldsFor, isDeclaration, isDerived, pagesFor} from '../journeys/apply.ts';
import {answer, type Person} from './answer.ts';
import type {Driver} from './driver.ts';
import {choose, complaints, gone, listen, onPage, press, seen, until, valueOf} from './person.ts';

const service: ServiceDefinition = suratKeteranganPenelitian;
const {answers} = scenariosOf(service, instantWib(new Date())).find(({name}) => name === 'the shortest way')!;
const [first, ...others] = pagesFor(service, answers);
const wrongNik = 'NIK harus 16 angka; Anda mengetik 4 angka.';

async function answerPage(person: Person, page: (typeof others)[number]): Promise<void> {
  await onPage(person.driver, page.title.id);
  for (const field of fieldsFor(page, answers)) {
    if (answers[field.name] !== undefined && !isDerived(field, answers))
      await answer(person, field, answers[field.name]);
  }
  const fits = await person.driver.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(fits, `${page.id} is no wider than the screen`);
}

async function isToldOfWrongNik(person: Person): Promise<void> {
  const {driver} = person;
  await answerPage(person, first!);
  await driver.fill('#nik', '1708');
  await press(driver, 'Lanjutkan');
  await seen(driver, '[data-isian="nik"] .kph-error', wrongNik);
  await seen(driver, 'kph-error-summary', 'Ada 1 isian yang perlu diperbaiki');
  await until(
    driver,
    'the focus in the summary',
    () => document.querySelector('kph-error-summary')?.contains(document.activeElement) ?? null,
  );
  const marked = await driver.evaluate(() => document.getElementById('nik')!.getAttribute('aria-invalid'));
  assert.equal(marked, 'true');
  await driver.click('kph-error-summary a');
  await until(driver, 'the focus in the box', () => document.activeElement?.id === 'nik');
}

async function mendsAndReloads({driver}: Person): Promise<void> {
  await driver.fill('#nik', String(answers.nik));
  await gone(driver, '[data-isian="nik"] .kph-error');
  await press(driver, 'Lanjutkan');
  await onPage(driver, others[0]!.title.id);
  await driver.fill('#hp', '0812-0000-1234');
  await pause(800); // the draft is kept a moment after the last key
  await driver.reload();
  await listen(driver);
  await onPage(driver, others[0]!.title.id);
  assert.equal(await valueOf(driver, 'hp'), '0812-0000-1234');
}

async function declaresAndSends({driver}: Person): Promise<string> {
  await onPage(driver, 'Periksa jawaban Anda');
  await seen(driver, '#periksa', String(answers.nama));
  await seen(driver, '#periksa', 'proposal.pdf');
  for (const field of service.pages.filter(isDeclaration).flatMap(page => page.fields))
    await choose(driver, field.name);
  await press(driver, 'Kirim permohonan');
  const number = await until(
    driver,
    'the receipt',
    () => document.querySelector('kph-receipt .kph-number')?.textContent.trim() ?? null,
  );
  assert.match(number!, /^DPMPTSP-\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/);
  return number!;
}

async function isFound(driver: Driver, number: string): Promise<void> {
  await seen(driver, '#hasil h2', number);
  await seen(driver, '#hasil', 'Diterima');
}

/** A citizen applies for a research notice and finds the application again: the same steps in every engine. */
export function citizenJourney(engine: string, url: string, person: Person): void {
  const {driver} = person;
  describe(`a citizen applies in ${engine}`, {concurrency: 1}, () => {
    let number: string;

    it('is told of a wrong NIK at the box and in a summary that has the focus', async () => {
      await driver.open(`${url}/layanan/${service.id}/isi/`);
      await listen(driver);
      await until(driver, 'the form', () => document.querySelector('#pengisian[data-siap]') !== null);
      await isToldOfWrongNik(person);
    });

    it('mends it and finds the draft again after a reload', () => mendsAndReloads(person));

    it('answers every page and uploads the files', async () => {
      for (const page of others) {
        await answerPage(person, page);
        await press(driver, 'Lanjutkan');
      }
    });

    it('checks, declares, sends, and gets a number', async () => {
      number = await declaresAndSends(person);
    });

    it('finds the application by its number', async () => {
      await driver.open(`${url}/lacak/`);
      await isFound(driver, number); // by the session that sending began
      await press(driver, 'Lacak permohonan lain');
      await until(driver, 'the form', () => document.getElementById('nomor')?.checkVisibility() ?? null);
      await listen(driver);
      await driver.fill('#nomor', number.toLowerCase());
      await driver.fill('#akhiran', '1234');
      await press(driver, 'Lacak permohonan');
      await isFound(driver, number);
    });

    it('was refused nothing by the policies, and no script failed', async () => {
      assert.equal(await complaints(driver), '');
    });
  });
}
