import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {createClient, type Client} from '@kepahiang/client/client.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources, type Resources} from '@kepahiang/contract/resources.js';
import {inTransaction} from '../../packages/server/src/database/connect.ts';
import {postEntry, type NewEntry} from '../../packages/server/src/store/cash-book-store.ts';
import {Browser} from '../../packages/server/src/testing/browser.ts';
import {csvText, importText} from '../../packages/server/src/testing/statements.ts';
import {tabTo} from './keyboard.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

let now = new Date('2026-10-01T08:00:00+07:00');
const stage = await openStage({clock: () => now});
const october = {month: '2026-10'};
const goal = '/bendahara/penutupan/';

async function post(
  tanggal: string,
  side: 'IN' | 'OUT',
  rupiah: number,
  more: Partial<NewEntry>,
): Promise<void> {
  const amount = `${rupiah}.00`;
  const entry: NewEntry = {
    ...{
      skpd: 'dinkes',
      tanggal,
      uraian: 'Uji',
      rekening: null,
      bukuPembantu: 'BANK',
      ref: null,
      shortRef: null,
    },
    ...{in: side === 'IN' ? amount : '0.00', out: side === 'OUT' ? amount : '0.00'},
    ...more,
  };
  await inTransaction(stage.server.context.pool, db => postEntry(db, entry, now));
}

/** The calls of an officer without a page. */
async function callsOf(username: string): Promise<Client<Resources>> {
  const browser = new Browser(stage.url);
  await browser.signIn(username);
  return createClient({resources, baseUrl: stage.url + apiPrefix, fetch: browser.fetch});
}

/** The bank agrees with the book of October: the imprest money, one trip; 350.000 lie in cash. */
async function octoberBooks(): Promise<void> {
  await post('2026-10-05', 'OUT', 1_610_000, {
    shortRef: 'P00000038Q',
    uraian: 'Perjalanan dinas Bengkulu',
    rekening: '5.1.02.04.01.0001',
  });
  await post('2026-10-20', 'IN', 350_000, {bukuPembantu: 'TUNAI', uraian: 'Pengembalian uang kegiatan'});
  now = new Date('2026-11-24T09:00:00+07:00');
  const client = await callsOf('releaser.dinkes');
  await importText(
    {client, browser: new Browser(stage.url)},
    csvText(0, [
      ['01/10/2026', 'SP2D UP DINKES', 'C', 50_000_000],
      ['05/10/2026', 'P00000038Q PERJADIN BENGKULU', 'D', 1_610_000],
    ]),
  );
}

async function tickAll(): Promise<void> {
  const client = await callsOf('releaser.dinkes');
  const {butir} = await client.reconciliations.matches({params: october, query: {kelas: 'MATCHED_FUZZY'}});
  for (const {bank, book} of butir)
    await client.reconciliations.tick({
      params: october,
      body: {entryId: bank[0]!.id, book: {year: 2026, no: book[0]!.no}},
    });
}

async function opened(username: string, device = office): Promise<Page> {
  const page = await stage.person(device);
  await page.clock.setFixedTime(now);
  await signIn(page, username, goal);
  await page.getByRole('heading', {level: 2, name: 'Register penutupan kas Oktober 2026'}).waitFor();
  return page;
}

async function typePieces(page: Page, value: number, pieces: string): Promise<void> {
  await tabTo(page, `lembar-${value}`);
  await page.keyboard.type(pieces);
}

describe('October is closed from the count to both signatures', {concurrency: 1}, () => {
  let treasurer: Page;
  let late: Page;

  before(octoberBooks);

  it('says what blocks and what to do about it, and offers no signature', async () => {
    treasurer = await opened('releaser.dinkes');
    await treasurer.getByText('Hitung uang di brankas').waitFor();
    assert.equal(await treasurer.getByRole('button', {name: 'Tanda tangani'}).count(), 0);
    await assertAccessible(treasurer);
  });

  it('adds the denominations up while they are typed, by keyboard, and names the difference to the book', async () => {
    await typePieces(treasurer, 100_000, '3');
    await typePieces(treasurer, 20_000, '2');
    await treasurer.locator('#jumlah-kas').getByText('340.000').waitFor();
    await treasurer
      .locator('#jumlah-kas')
      .getByText(/kurang Rp.10\.000 dari BKU/)
      .waitFor();
    assert.equal(await treasurer.locator('#jumlah-20000').innerText(), '40.000');
  });

  it('keeps the count when the connection fails, and through a reload', async () => {
    await treasurer.route('**/cash-counts', route => route.abort());
    await treasurer.getByRole('button', {name: 'Catat hitung kas'}).click();
    await treasurer.getByText('Hitung kas belum tercatat').waitFor();
    await treasurer.unroute('**/cash-counts');
    await treasurer.reload();
    await treasurer.locator('#jumlah-kas').getByText('340.000').waitFor();
    assert.equal(await treasurer.locator('#lembar-100000').inputValue(), '3');
  });

  it('writes the count down; the shortage is a finding and its reason is asked for', async () => {
    late = await opened('bpp.dinkes');
    await typePieces(late, 50_000, '7');
    await tabTo(treasurer, 'catatan-hitung');
    await treasurer.keyboard.press('Tab');
    await treasurer.keyboard.press('Enter');
    await treasurer.getByText('Hitung kas sudah dicatat').waitFor();
    await treasurer.getByText('Temuan: ikut di register dan tidak menghalangi').waitFor();
    await treasurer.getByText('Masih ada pasangan yang belum dicentang').waitFor();
    await tickAll();
    await treasurer.reload();
    await treasurer.getByLabel('Penyebab selisih').waitFor();
    await assertAccessible(treasurer);
  });

  it('explains a register that changed meanwhile, and keeps the reason that was typed', async () => {
    await tabTo(treasurer, 'penyebab');
    await treasurer.keyboard.type('Uang kecil salah hitung, sedang ditelusuri');
    const other = await callsOf('releaser.dinkes');
    const {version} = await other.closings.get({params: october});
    await other.closings.sign({params: october, body: {version, reason: 'Dari komputer lain'}});
    await (
      await callsOf('bpp.dinkes')
    ).closings.count({body: {tanggal: '2026-10-31', pieces: {100000: 3, 20000: 2}}});
    await tabTo(treasurer, 'sudah-periksa');
    await treasurer.keyboard.press('Space');
    await treasurer.keyboard.press('Tab');
    await treasurer.keyboard.press('Enter');
    await treasurer.getByText('Register berubah sesudah Anda membukanya').waitFor();
    assert.equal(
      await treasurer.getByLabel('Penyebab selisih').inputValue(),
      'Uang kecil salah hitung, sedang ditelusuri',
    );
  });

  it('takes the signature of the treasurer by keyboard', async () => {
    await tabTo(treasurer, 'sudah-periksa');
    await treasurer.keyboard.press('Space');
    await treasurer.keyboard.press('Tab');
    await treasurer.keyboard.press('Enter');
    await treasurer.getByText('Register Oktober 2026 ditandatangani').waitFor();
    await treasurer.getByText('Register menunggu tanda tangan pengguna anggaran').waitFor();
    assert.equal(await treasurer.locator('#tanda-tangan button').count(), 0, 'nobody signs twice');
  });

  it('is closed by the budget user on a phone: hash, both signatures, the reason', async () => {
    const head = await opened('kepala.dinkes', phone);
    assert.equal(
      await head.getByRole('button', {name: 'Catat hitung kas'}).count(),
      0,
      'who signs second does not count',
    );
    await head.getByLabel(/menutup bulan ini/).check({force: true});
    await head.getByRole('button', {name: 'Tanda tangani dan tutup bulan'}).click();
    await head.getByText('Bulan sudah ditutup.').waitFor();
    const register = await head.locator('#register').innerText();
    for (const part of ['Rani Contoh', 'Keisha Contoh', 'Uang kecil salah hitung', 'Ditutup'])
      assert.ok(register.includes(part), part);
    assert.match(register, /[0-9a-f]{64}/);
    assert.ok(await head.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await assertAccessible(head);
  });

  it('refuses in words whatever is dated in it, and loses nothing typed in a page that was open', async () => {
    await late.getByRole('button', {name: 'Catat hitung kas'}).click();
    await late.getByText('Bulan itu sudah ditutup.').waitFor();
    assert.equal(await late.locator('#lembar-50000').inputValue(), '7');
    const client = await callsOf('releaser.dinkes');
    const payment = {
      year: 2026,
      no: 2,
      side: 'OUT',
      amount: '50000.00',
      uraian: 'Pembayaran susulan',
      tanggal: '2026-10-31',
    } as const;
    await assert.rejects(
      client.closings.correct({body: payment}),
      /Bulan itu sudah ditutup\. Catat koreksinya/,
    );
  });

  it('corrects an entry of it by a new one in the open month, linked both ways in the cash book', async () => {
    await treasurer.reload();
    await treasurer.getByText('Koreksi entri bulan ini').click();
    await treasurer.getByLabel('Entri yang salah').selectOption('2');
    await treasurer.getByLabel('Penerimaan', {exact: true}).check({force: true});
    await treasurer.getByLabel('Jumlah koreksi').fill('10.000');
    await treasurer.getByLabel('Uraian koreksi').fill('Kelebihan uang harian');
    await treasurer.getByRole('button', {name: 'Catat koreksi'}).click();
    await treasurer.getByText('Koreksi sudah dicatat').waitFor();
    await treasurer.getByRole('link', {name: 'Lihat di buku kas'}).click();
    await treasurer.getByRole('heading', {level: 1, name: 'Buku kas umum'}).waitFor();
    await treasurer.getByRole('link', {name: 'baris nomor 2'}).click();
    await treasurer.getByText('Ditutup 24 November 2026').waitFor();
    await treasurer.getByRole('link', {name: 'baris nomor 4'}).waitFor();
    await assertAccessible(treasurer);
  });

  it('has the sub-books of the month: the bank, cash, and the spending of each account', async () => {
    await treasurer.getByRole('tab', {name: 'Kas tunai'}).click();
    await treasurer.getByRole('tabpanel', {name: 'Kas tunai'}).getByText('350.000').first().waitFor();
    await treasurer.getByRole('tab', {name: 'Rincian objek'}).click();
    await treasurer
      .getByRole('tabpanel', {name: 'Rincian objek'})
      .getByText('5.1.02.04.01.0001')
      .first()
      .waitFor();
    await assertAccessible(treasurer);
  });

  it('is read by auditors, who name the office and sign nothing', async () => {
    const auditor = await stage.person(office);
    await auditor.clock.setFixedTime(now);
    await signIn(auditor, 'inspektorat', goal);
    await auditor.getByLabel('OPD').selectOption('dinkes');
    await auditor.getByText('Keisha Contoh').waitFor();
    assert.equal(await auditor.locator('#tanda-tangan button, #hitung button, #koreksi button').count(), 0);
  });
});
