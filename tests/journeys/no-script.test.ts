import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {suratKeteranganPenelitian as service} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import {scenariosOf} from '../services/scenario.ts';
import {fieldsFor, pagesFor} from './apply.ts';
import {fillField, question} from './fill.ts';
import {sampleFile} from './sample-files.ts';
import {openStage, phone} from './stage.ts';

const stage = await openStage();
const {answers} = scenariosOf(service, instantWib(new Date())).find(
  ({name}) => name === 'peneliti_jenis KELOMPOK',
)!;

describe('without JavaScript', () => {
  it('the start page is readable, the form posts, comes back with errors and values, and ends in a receipt', async () => {
    const page = await stage.person({...phone, javaScriptEnabled: false});
    await page.goto(`/layanan/${service.id}/`);
    for (const text of ['Syarat', 'Waktu', 'Biaya', 'Gratis', 'Paling lama 3 hari kerja']) {
      assert.ok((await page.locator('main').innerText()).includes(text), text);
    }
    await page.locator('a[href$="/isi/"]').first().click();
    const fields = [...pagesFor(service, answers), service.pages.at(-1)!].flatMap(formPage =>
      fieldsFor(formPage, answers),
    );
    for (const field of fields) {
      const value = answers[field.name];
      if (value === undefined) continue;
      const frame = question(page, field.name);
      if (field.type === 'file')
        await frame.locator('input[type=file]').setInputFiles(sampleFile(field.accept[0]!));
      else await fillField(frame, field, field.name === 'nik' ? '1708' : value);
    }
    await page.getByRole('button', {name: 'Kirim permohonan'}).click();

    await page.getByText('Ada 1 isian yang perlu diperbaiki').waitFor();
    const faulty = question(page, 'nik');
    await faulty.getByText('NIK harus 16 angka; Anda mengetik 4 angka.').waitFor();
    assert.equal(await faulty.locator('input').inputValue(), '1708');
    assert.equal(await question(page, 'nama').locator('input').inputValue(), answers.nama);
    await question(page, 'proposal').getByText('contoh.pdf').waitFor();
    assert.match(await page.title(), /^Kesalahan: /);

    await faulty.locator('input').fill(String(answers.nik));
    await page.getByRole('button', {name: 'Kirim permohonan'}).click();
    await page.getByText('Permohonan terkirim').first().waitFor();
    assert.match(new URL(page.url()).pathname, /^\/terima\//);
    const number = /DPMPTSP-\d{4}-[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0];
    const {rows} = await stage.server.context.pool.query<{answers: Record<string, unknown>}>(
      'SELECT answers FROM application WHERE number = $1',
      [number],
    );
    assert.equal((rows[0]!.answers.anggota as unknown[]).length, (answers.anggota as unknown[]).length);
    assert.equal(rows[0]!.answers.nik, answers.nik);
  });
});
