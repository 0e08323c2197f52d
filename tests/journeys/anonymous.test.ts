import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {laporInfrastruktur as service} from '@kepahiang/schemas/services/pupr/lapor-infrastruktur.js';
import {scenariosOf} from '../services/scenario.ts';
import {answerPage, declareAndSend, pagesFor} from './apply.ts';
import {openStage, phone} from './stage.ts';

const stage = await openStage();
const {answers} = scenariosOf(service, instantWib(new Date())).find(({name}) => name === 'anonim true')!;

describe('a report without a name', () => {
  it('is tracked with the code that the receipt tells once', async () => {
    const page = await stage.person(phone);
    await page.goto(`/layanan/${service.id}/isi/`);
    await page.locator('#pengisian[data-siap]').waitFor();
    for (const formPage of pagesFor(service, answers)) await answerPage(page, formPage, answers);
    const number = await declareAndSend(page, service, answers);
    const receipt = await page.locator('kph-receipt').innerText();
    const code = /Kode lacak\s+([0-9A-Z]{6})/.exec(receipt)?.[1];
    assert.ok(code, receipt);

    const later = await stage.person(phone);
    await later.goto('/lacak/');
    await later.locator('#nomor').fill(number);
    await later.locator('#akhiran').fill('0000');
    await later.locator('form button[type=submit]').click();
    await later.getByText('Permohonan tidak dapat dibuka').waitFor();
    await later.locator('#akhiran').fill(code.toLowerCase());
    await later.locator('form button[type=submit]').click();
    await later.getByText('Diterima').first().waitFor();
  });
});
