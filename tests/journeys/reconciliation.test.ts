import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {csvText, octoberBank, postOctober, testBook} from '../../packages/server/src/testing/statements.ts';
import {tabTo} from './keyboard.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

const stage = await openStage({seeds: false, clock: () => new Date('2026-11-24T09:00:00+07:00')});
await postOctober(
  testBook(() => ({running: stage.server})),
  'dinkes',
);

/** A person whose browser has the day of the server. */
async function person(device: BrowserContextOptions): Promise<Page> {
  const page = await stage.person(device);
  await page.clock.setFixedTime('2026-11-24T09:00:00+07:00');
  return page;
}

const statementsAt = '/bendahara/rekening-koran/';
const deskAt = '/bendahara/rekonsiliasi/';

const csvFile = (text: string, name: string) => ({name, mimeType: 'text/csv', buffer: Buffer.from(text)});

async function choose(page: Page, text: string, name: string): Promise<void> {
  await page.getByLabel('Format berkas').selectOption({label: 'CSV: CMS titik koma'});
  await page.getByLabel('Berkas rekening koran').setInputFiles(csvFile(text, name));
}

/** Presses keys on a row of the desk until what is asked for has the focus. */
async function goTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    const row = await page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '');
    if (row.includes(text)) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`arrows never reach ${text}`);
}

/** Comes to the first row of the desk with the Tab key. */
async function enterDesk(page: Page): Promise<void> {
  await tabTo(page, 'kelas');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'tr', 'the desk is one stop');
}

async function assertFits(page: Page): Promise<void> {
  const isWithin = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(isWithin, `${page.url()} is no wider than the screen`);
}

describe('a treasurer reconciles October 2026 (cashless.md 9.4)', {concurrency: 1}, () => {
  it('is told with the difference in rupiah why a file is refused, and throws it away', async () => {
    const page = await person(office);
    await signIn(page, 'releaser.dinkes', statementsAt);
    await page.getByRole('button', {name: 'Unggah dan impor'}).click();

    const wrong = csvText(8_000_000, octoberBank).replace(';49992345,00', ';49992000,00');
    await choose(page, `${wrong.trimEnd().replace(/\d+,00$/, '51242000,00')}\n`, 'salah.csv');
    await page.getByRole('button', {name: 'Unggah dan impor'}).click();
    await page.getByText('Rekening koran ditolak, tidak ada yang disimpan').waitFor();
    await page.getByText('selisih -Rp\u00a0345').waitFor();
    await page.getByText('Minta berkas yang lengkap dari bank.').waitFor();
    await assertAccessible(page);
    await page.getByRole('button', {name: 'Buang berkas ini'}).click();
    await page.getByText('Berkas dibuang').waitFor();
    await page.getByText('Belum ada rekening koran.').waitFor();
  });

  it('sees an upload that was cut off go on from where it stopped, and how many movements are new', async () => {
    const page = await person(office);
    await signIn(page, 'releaser.dinkes', statementsAt);
    await choose(page, csvText(8_000_000, octoberBank), 'oktober.csv');
    let isCut = true;
    let began = 0;
    await page.route('**/statements**', async route => {
      const request = route.request();
      if (request.method() === 'POST' && request.url().endsWith('/statements')) began += 1;
      return isCut && request.method() !== 'POST' ? route.abort() : route.continue();
    });
    await page.getByRole('button', {name: 'Unggah dan impor'}).click();
    await page.getByText('Sambungan terputus pada 0%').waitFor();
    await assertAccessible(page);
    isCut = false;
    await page.getByRole('button', {name: 'Lanjutkan unggahan'}).click();
    await page.getByText('9 mutasi baru, 0 sudah tersimpan').waitFor();
    assert.equal(began, 1, 'the same upload goes on');
    await page.getByText('51.242.345').first().waitFor();
    await assertAccessible(page);
    await assertFits(page);
    await page.getByRole('link', {name: 'Rekonsiliasi Oktober 2026'}).click();
    await page.getByText('2 pasangan menunggu dicentang').waitFor();
  });

  it('is told that nothing is new when the same file comes again', async () => {
    const page = await person(phone);
    await signIn(page, 'bpp.dinkes', statementsAt);
    await choose(page, csvText(8_000_000, octoberBank), 'oktober-lagi.csv');
    await page.getByRole('button', {name: 'Unggah dan impor'}).click();
    await page.getByText('0 mutasi baru, 9 sudah tersimpan').waitFor();
    await assertAccessible(page);
    await assertFits(page);
    await page.getByRole('link', {name: 'oktober.csv'}).click();
    await page.getByRole('heading', {level: 1, name: 'oktober.csv'}).waitFor();
    await page.getByText('9 mutasi baru').waitFor();
    await assertAccessible(page);
  });

  it('those who only read see the desk without anything to press', async () => {
    for (const [device, user] of [
      [office, 'checker.dinkes'],
      [phone, 'kepala.dinkes'],
    ] as const) {
      const page = await person(device);
      await signIn(page, user, deskAt);
      await page.locator('tr').getByText('Mungkin cocok, perlu dicentang').first().waitFor();
      assert.equal(await page.getByRole('button', {name: /Centang|Bukukan/}).count(), 0);
      assert.equal(await page.getByText('Semua tombol pintas').count(), 0);
      await assertAccessible(page);
      await assertFits(page);
    }
  });

  it('an auditor names the office, and a maker has no link to what is closed to him', async () => {
    const auditor = await person(office);
    await signIn(auditor, 'bpk', deskAt);
    await auditor.getByLabel('Perangkat daerah').selectOption('dinkes');
    await auditor.getByText('49.342.345').first().waitFor();
    await auditor.goto(statementsAt);
    await auditor.getByLabel('Perangkat daerah').selectOption('dinkes');
    await auditor.getByRole('link', {name: 'oktober.csv'}).click();
    await auditor.getByText('9 mutasi baru').waitFor();
    assert.equal(await auditor.getByRole('button', {name: 'Unggah dan impor'}).count(), 0);
    const maker = await person(office);
    await signIn(maker, 'maker.dinkes', '/bendahara/');
    await maker.getByRole('button', {name: 'Keluar'}).waitFor();
    assert.equal(await maker.getByRole('link', {name: 'Rekonsiliasi'}).count(), 0);
  });

  it('ticks the fuzzy pairs and posts fee, interest and retur by keys alone, until nothing is missing', async () => {
    const page = await person(office);
    await signIn(page, 'releaser.dinkes', deskAt);
    const equation = page.getByRole('table', {name: 'Persamaan saldo (Rp)'});
    const missing = equation.getByRole('row', {name: /Belum dicatat di sisi ini/});
    await missing.getByText('2.502.345').waitFor();
    await assertAccessible(page);
    await enterDesk(page);
    for (const remark of ['SP2D GU DINKES', 'TRF SNACK RAPAT']) {
      await page.keyboard.press('Home');
      await goTo(page, remark);
      await page.keyboard.press(remark.startsWith('SP2D') ? 'Enter' : 'Space');
      const row = page.getByRole('row', {name: new RegExp(remark)});
      await row.getByText('Dicentang oleh Rani Contoh (DINKES) (BP)').waitFor();
    }
    await page.getByText(/menunggu dicentang/).waitFor({state: 'hidden'});
    for (const [remark, uraian] of [
      ['BIAYA ADM BULANAN', 'Biaya administrasi bank'],
      ['JASA GIRO OKT', 'Jasa giro, untuk disetor ke RKUD'],
      ['RETUR P0000003A8', 'Retur'],
    ] as const) {
      await page.keyboard.press('Home');
      await goTo(page, remark);
      await page.keyboard.press('b');
      const dialog = page.getByRole('dialog', {name: 'Bukukan mutasi ini?'});
      await dialog.waitFor();
      assert.equal(await dialog.getByLabel('Uraian di BKU').inputValue(), uraian);
      if (remark.startsWith('BIAYA')) await assertAccessible(page);
      await page.keyboard.press('Enter');
      await dialog.waitFor({state: 'hidden'});
      const row = page.getByRole('row', {name: new RegExp(remark)});
      await row.getByText('Dibukukan oleh Rani Contoh (DINKES) (BP)').waitFor();
    }
    await missing.getByText('(1.900.000)').waitFor();
    await missing.getByRole('cell', {name: '0', exact: true}).waitFor();
    await equation
      .getByRole('row', {name: /^Selisih/})
      .getByText('Rp\u00a00')
      .waitFor();
    assert.equal(
      await page.getByRole('button', {name: /Centang|Bukukan/}).count(),
      0,
      'nothing is left to do',
    );
    await assertAccessible(page);
  });

  it('filters by class with the counts of both sides, and prints without buttons', async () => {
    const page = await person(office);
    await signIn(page, 'releaser.dinkes', deskAt);
    await page.getByLabel('Kelas').selectOption({label: 'Cocok sebagai kelompok (1 bank, 2 BKU)'});
    await page.getByText('SP2D GU DINKES').waitFor({state: 'hidden'});
    assert.equal(await page.locator('tr[data-baris]').count(), 1);
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.getByRole('button', {name: 'Keluar'}).isVisible(), false);
    assert.equal(await page.getByRole('table', {name: 'Persamaan saldo (Rp)'}).isVisible(), true);
  });

  it('says what to do where the month cannot be fetched', async () => {
    const page = await person(phone);
    await signIn(page, 'releaser.dinkes', deskAt);
    await page.getByText('49.342.345').first().waitFor();
    await page.route('**/reconciliations/**', route => route.abort());
    await page.getByLabel('Bulan').selectOption('2026-11');
    await page.getByText('Rekonsiliasi belum dapat dibuka').waitFor();
    await page.getByText('Muat ulang halaman ini saat tersambung.').waitFor();
  });
});

describe('several candidates', {concurrency: 1}, () => {
  it('are chosen from by keys, and never guessed', async () => {
    const post = testBook(() => ({running: stage.server}));
    await post('pupr', '2026-10-05', 'IN', 10_000_000);
    await post('pupr', '2026-10-06', 'OUT', 400_000);
    await post('pupr', '2026-10-07', 'OUT', 400_000);
    const page = await person(office);
    await signIn(page, 'releaser.pupr', statementsAt);
    const text = csvText(0, [
      ['05/10/2026', 'SP2D', 'C', 10_000_000],
      ['06/10/2026', 'TRF A', 'D', 400_000],
      ['07/10/2026', 'TRF B', 'D', 400_000],
    ]);
    await choose(page, text, 'pupr.csv');
    await page.getByRole('button', {name: 'Unggah dan impor'}).click();
    await page.getByRole('link', {name: 'Rekonsiliasi Oktober 2026'}).click();
    await page.locator('tr').getByText('Ada beberapa calon pasangan').first().waitFor();
    await enterDesk(page);
    await goTo(page, 'TRF A');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', {name: 'Pilih pasangannya'});
    await dialog.waitFor();
    await assertAccessible(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await dialog.waitFor({state: 'hidden'});
    await page.getByText('Semua baris sudah berpasangan.').waitFor();
  });
});
