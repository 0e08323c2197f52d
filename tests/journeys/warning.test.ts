import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {suratKeteranganPenelitian as service} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import {scenariosOf} from '../services/scenario.ts';
import {answerPage, declareAndSend, onPage, pagesFor} from './apply.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

const stage = await openStage();
const {answers: usual} = scenariosOf(service, instantWib(new Date()))[0]!;
const answers = {...usual, email: 'warga@gmial.com'};
const asked = 'Maksud Anda @gmail.com? Periksa bagian setelah @.';

/** Set to a folder, the pages with a warning are pictured there, for a person to look at. */
const pictures = process.env['KPH_PICTURES'];

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await page.screenshot({path: `${pictures}/${name}-${colorScheme}.png`, fullPage: true});
  }
  await page.emulateMedia({colorScheme: null});
}

describe('an answer that is unusual and may be right', {concurrency: 1}, () => {
  let number: string;

  it('is asked about before it is sent, and holds nobody up', async () => {
    const citizen = await stage.person(phone);
    await citizen.goto(`/layanan/${service.id}/isi/`);
    for (const page of pagesFor(service, answers)) await answerPage(citizen, page, answers);
    await onPage(citizen, 'Periksa jawaban Anda');
    await citizen.locator('#periksa').getByText('Periksa kembali').waitFor();
    await citizen.locator('#periksa').getByText(asked).waitFor();
    await citizen.getByText('Anda tetap dapat mengirim').waitFor();
    await assertAccessible(citizen);
    await picture(citizen, 'peringatan-periksa-360');
    await citizen.setViewportSize({width: 1280, height: 900});
    await picture(citizen, 'peringatan-periksa-1280');
    number = await declareAndSend(citizen, service, answers);
    assert.match(number, /^DPMPTSP-/);
  });

  it('stands with the application, where the officer sees it', async () => {
    const desk = await stage.person(office);
    await signIn(desk, 'verifikator.dpmptsp', '/petugas/');
    await desk.goto(`/petugas/#${number}`);
    await desk.locator('#kerja').getByText('Periksa kembali').waitFor();
    await desk.locator('#kerja').getByText(asked).waitFor();
    await assertAccessible(desk);
    await picture(desk, 'peringatan-petugas');
  });
});
