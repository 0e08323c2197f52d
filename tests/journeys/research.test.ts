import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {suratKeteranganPenelitian as service} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import {scenariosOf} from '../services/scenario.ts';
import {answerPage, fieldsFor, onPage, pagesFor, receiptNumber} from './apply.ts';
import {fillField, question} from './fill.ts';
import {answerByKeyboard, focused, tabTo} from './keyboard.ts';
import {pdfOf} from './sample-files.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

const stage = await openStage();
const now = instantWib(new Date());
const {answers} = scenariosOf(service, now).find(({name}) => name === 'peneliti_jenis PERGURUAN_TINGGI')!;

/** Tabs to the button that goes on, and presses Enter on it. */
async function pressButton(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === text)
      return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  return assert.fail(`Tab never reaches ${text}`);
}

async function acts(page: Page, number: string, button: string): Promise<void> {
  await page.goto(`/petugas/#${number}`);
  await page.getByRole('button', {name: button, exact: true}).click();
  await page.getByText('Tersimpan').waitFor();
}

describe('a student applies for a research notice at 360 px', {concurrency: 1}, () => {
  let citizen: Page;
  let number: string;

  it('reads the start page and begins', async () => {
    citizen = await stage.person(phone);
    await citizen.goto('/');
    await assertAccessible(citizen);
    await citizen.getByRole('link', {name: service.title.id}).click();
    await citizen.getByRole('heading', {level: 1, name: service.title.id}).waitFor();
    await assertAccessible(citizen);
    await citizen.getByRole('link', {name: 'Mulai sekarang'}).first().click();
    await onPage(citizen, 'Siapa pemohonnya?');
    await assertAccessible(citizen);
  });

  it('is told what is wrong with the NIK, at the field and in a summary that has the focus', async () => {
    await question(citizen, 'kewarganegaraan').getByLabel('Warga Negara Indonesia').check({force: true});
    await citizen.getByRole('textbox', {name: 'NIK', exact: true}).fill('1708 0072 0290 0001');
    await citizen.getByRole('textbox', {name: 'Nama lengkap', exact: true}).fill('Contoh Peneliti');
    await citizen.getByRole('button', {name: 'Lanjutkan'}).click();
    const text =
      'Angka ke-7 sampai ke-12 NIK (720290) bukan tanggal lahir yang mungkin. Cocokkan kembali dengan KTP-el.';
    await question(citizen, 'nik').getByText(text).waitFor();
    const summary = citizen.locator('kph-error-summary');
    await summary.getByText('Ada 1 isian yang perlu diperbaiki').waitFor();
    assert.match(await focused(citizen), /error-summary|div|section/);
    assert.ok(await summary.evaluate(element => element.contains(document.activeElement)));
    assert.equal(
      await citizen.getByRole('textbox', {name: 'NIK', exact: true}).getAttribute('aria-invalid'),
      'true',
    );
    await assertAccessible(citizen);
    await summary.getByRole('link', {name: text}).click();
    assert.equal(await focused(citizen), 'input#nik');
  });

  it('mends it, and the error goes as soon as the number is right', async () => {
    await citizen.getByRole('textbox', {name: 'NIK', exact: true}).fill('1708 0041 0190 0001');
    await question(citizen, 'nik').locator('.kph-error').waitFor({state: 'hidden'});
    await citizen.getByRole('button', {name: 'Lanjutkan'}).click();
    await onPage(citizen, 'Bagaimana kami menghubungi Anda?');
  });

  it('finds the draft again after a reload and after the tab was closed', async () => {
    await citizen.getByRole('textbox', {name: 'Nomor HP', exact: true}).fill('0812-0000-1234');
    await citizen.waitForTimeout(600);
    await citizen.reload();
    await onPage(citizen, 'Bagaimana kami menghubungi Anda?');
    assert.equal(
      await citizen.getByRole('textbox', {name: 'Nomor HP', exact: true}).inputValue(),
      '0812-0000-1234',
    );
    const context = citizen.context();
    await citizen.close();
    citizen = await context.newPage();
    await citizen.goto(`/layanan/${service.id}/isi/`);
    await onPage(citizen, 'Bagaimana kami menghubungi Anda?');
    assert.equal(
      await citizen.getByRole('textbox', {name: 'Nomor HP', exact: true}).inputValue(),
      '0812-0000-1234',
    );
    await citizen.goBack().catch(() => undefined);
    await citizen.goto(`/layanan/${service.id}/isi/#pemohon`);
    await onPage(citizen, 'Siapa pemohonnya?');
    assert.equal(
      (await citizen.getByRole('textbox', {name: 'NIK', exact: true}).inputValue()).replace(/\s/g, ''),
      '1708004101900001',
    );
    await citizen.goto(`/layanan/${service.id}/isi/#kontak`);
  });

  it('answers the rest, uploads a proposal in several pieces with progress, and checks every answer', async () => {
    for (const page of pagesFor(service, answers).slice(1)) {
      if (page.id !== 'berkas') {
        await answerPage(citizen, page, answers);
        if (page.id === 'anggota' || page.id === 'tempat-waktu')
          await onPage(citizen, page.id === 'anggota' ? 'Apa yang diteliti?' : 'Unggah berkas');
        continue;
      }
      await onPage(citizen, page.title.id);
      const files = {proposal: 400_000, surat_pengantar: 20_000, pernyataan_taat: 20_000};
      for (const [name, bytes] of Object.entries(files)) {
        const frame = question(citizen, name);
        await frame
          .locator('input[type=file]')
          .setInputFiles({name: `${name}.pdf`, mimeType: 'application/pdf', buffer: pdfOf(bytes)});
        await frame.getByText(`${name}.pdf`).first().waitFor();
        await frame.locator('progress').waitFor({state: 'detached'});
      }
      await assertAccessible(citizen);
      await citizen.getByRole('button', {name: 'Lanjutkan'}).click();
    }
    await onPage(citizen, 'Periksa jawaban Anda');
    await citizen.locator('#periksa').getByText('Contoh Peneliti').waitFor();
    await citizen.locator('#periksa').getByText('proposal.pdf').waitFor();
    await assertAccessible(citizen);
  });

  it('changes one answer from the check page and comes back to it', async () => {
    await citizen.getByRole('link', {name: 'Ubah Nama lengkap'}).click();
    await onPage(citizen, 'Siapa pemohonnya?');
    await citizen.getByRole('textbox', {name: 'Nama lengkap', exact: true}).fill('Contoh Peneliti Utama');
    await citizen.goto(`/layanan/${service.id}/isi/#periksa`);
    await citizen.getByText('Contoh Peneliti Utama').waitFor();
  });

  it('must declare, then sends and gets a number and a date', async () => {
    await citizen.getByRole('button', {name: 'Kirim permohonan'}).click();
    await citizen.getByText('Ada 2 isian yang perlu diperbaiki').waitFor();
    await question(citizen, 'pernyataan_benar').locator('input').check({force: true});
    await question(citizen, 'setuju_pdp').locator('input').check({force: true});
    await citizen.getByRole('button', {name: 'Kirim permohonan'}).click();
    await citizen.waitForURL('**/terkirim/');
    number = await receiptNumber(citizen);
    assert.match(number, /^DPMPTSP-\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/);
    await assertAccessible(citizen);
    await citizen.goto(`/layanan/${service.id}/isi/`);
    await onPage(citizen, 'Siapa pemohonnya?');
    assert.equal(
      await citizen.getByRole('textbox', {name: 'Nama lengkap', exact: true}).inputValue(),
      '',
      'the draft is gone once it was sent',
    );
  });

  it('an officer takes the file, sees identifiers masked, and asks for one correction', async () => {
    const desk = await stage.person(office);
    await signIn(desk, 'loket.dpmptsp', '/petugas/');
    await desk.getByRole('link', {name: number}).waitFor();
    await assertAccessible(desk);
    await acts(desk, number, 'Terima berkas');
    const text = await desk.locator('#kerja').innerText();
    assert.ok(text.includes('••••••••••••0001') && !text.includes('1708004101900001'));
    await assertAccessible(desk);

    const checker = await stage.person(office);
    await signIn(checker, 'verifikator.dpmptsp', '/petugas/');
    await checker.goto(`/petugas/#${number}`);
    await checker.getByText('Minta perbaikan', {exact: true}).first().click();
    await checker.locator('#butir-tujuan').check({force: true});
    await checker.locator('#catatan-tujuan').fill('Sebutkan manfaat penelitian bagi daerah.');
    await checker.getByRole('button', {name: 'Minta perbaikan'}).click();
    await checker.getByText('Tersimpan').waitFor();
    await checker.getByText('Perlu Anda perbaiki').first().waitFor();
    await assertAccessible(checker);
  });

  it('the citizen finds the application by number and four digits, and mends only the listed field', async () => {
    citizen = await stage.person(phone);
    await citizen.goto('/lacak/');
    await assertAccessible(citizen);
    await citizen.locator('#nomor').fill(number.toLowerCase());
    await citizen.locator('#akhiran').fill('1234');
    await citizen.locator('form button[type=submit]').click();
    await citizen.getByText('Ada yang perlu Anda perbaiki').waitFor();
    await citizen.getByText('Waktu berhenti sementara karena menunggu Anda.').waitFor();
    await assertAccessible(citizen);
    await citizen.getByRole('link', {name: 'Perbaiki sekarang'}).click();
    await onPage(citizen, 'Perbaiki berkas');
    await citizen.getByText('Catatan petugas: Sebutkan manfaat penelitian bagi daerah.').waitFor();
    assert.equal(await citizen.locator('[data-isian]:visible').count(), 1);
    await assertAccessible(citizen);
    await question(citizen, 'tujuan')
      .locator('textarea')
      .fill('Mengukur mutu air irigasi agar petani tahu kapan harus mengganti saluran.');
    await citizen.getByRole('button', {name: 'Kirim perbaikan'}).click();
    await citizen.waitForURL('**/lacak/');
    await citizen.getByText('Sedang diperiksa').first().waitFor();
  });

  it('the officers approve, sign and issue, and the citizen tracks it to terbit', async () => {
    for (const [user, button] of [
      ['verifikator.dpmptsp', 'Berkas lengkap'],
      ['kabid.dpmptsp', 'Setujui'],
      ['kepala.dpmptsp', 'Tanda tangani dan terbitkan'],
    ] as const) {
      const officer = await stage.person(office);
      await signIn(officer, user, '/petugas/');
      await acts(officer, number, button);
      await officer.context().close();
    }
    await citizen.reload();
    await citizen.getByText('Terbit', {exact: true}).first().waitFor();
    await citizen.getByText(/500\.16\.7\.2\/\d+\/DPMPTSP\//).waitFor();
    await assertAccessible(citizen);
  });
});

describe('the same form by keyboard alone', () => {
  it('is filled in, corrected, declared and sent with Tab, Space, arrows and Enter', async () => {
    const alone = scenariosOf(service, now).find(({name}) => name === 'the shortest way')!.answers;
    const page = await stage.person(office);
    await page.goto(`/layanan/${service.id}/isi/`);
    await page.locator('#pengisian[data-siap]').waitFor();
    for (const formPage of pagesFor(service, alone)) {
      await onPage(page, formPage.title.id);
      const fields = fieldsFor(formPage, alone).filter(field => alone[field.name] !== undefined);
      for (const field of fields) {
        if (field.type === 'file') await fillField(question(page, field.name), field, alone[field.name]);
        else if (field.name === 'nik') await answerByKeyboard(page, field, '1708');
        else await answerByKeyboard(page, field, alone[field.name]);
      }
      if (formPage.id === 'pemohon') {
        await page.keyboard.press('Enter');
        await page.getByText('NIK harus 16 angka; Anda mengetik 4 angka.').first().waitFor();
        await page.keyboard.press('Tab'); // from the summary to its first link
        await page.keyboard.press('Enter');
        assert.equal(await focused(page), 'input#nik');
        await page.keyboard.press('Control+A');
        await page.keyboard.type(String(alone.nik));
      }
      await pressButton(page, 'Lanjutkan');
    }
    await onPage(page, 'Periksa jawaban Anda');
    assert.equal(await focused(page), 'h1#judul-halaman');
    for (const name of ['pernyataan_benar', 'setuju_pdp']) {
      await tabTo(page, name);
      await page.keyboard.press('Space');
    }
    await pressButton(page, 'Kirim permohonan');
    await page.waitForURL('**/terkirim/');
    assert.match(await receiptNumber(page), /^DPMPTSP-/);
  });
});
