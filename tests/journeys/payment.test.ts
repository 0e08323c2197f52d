import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {addDays, dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import {fillField, question} from './fill.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';
import {travelPaymentForm} from '@kepahiang/schemas/forms/travel-payment.js';

const stage = await openStage();
const today = dateWib(new Date());

/** Example E1 of cashless.md 7.4 without an advance: two days in Bengkulu, hotel 550.000, fuel 300.000. */
const e1: Readonly<Record<string, unknown>> = {
  nip: '199001012014021901',
  nama: 'Contoh Pelaksana',
  tingkat: 'ESELON_IV_GOL_III_II_I',
  spt_nomor: '800.1.11.1/045/DINKES/2026',
  spt_tanggal: '2026-10-05',
  maksud: 'Rapat koordinasi imunisasi',
  tujuan: 'Bengkulu',
  provinsi: 'BENGKULU',
  jenis: 'LUAR_KOTA',
  berangkat: '2026-10-06',
  kembali: '2026-10-07',
  dokumen_jenis: 'NPD',
  dokumen_nomor: '00012/NPD/DINKES/X/2026',
  sub_kegiatan: '1.02.01.2.06.0009',
  rekening: '5.1.02.04.001.00001',
  bank: '133',
  nomor_rekening: '0000000000123',
  nama_rekening: 'CONTOH PELAKSANA',
  nama_cocok: true,
  waktu_inkuiri: instantWib(new Date(Date.now() - 3_600_000)),
};

async function fillRow(page: Page, list: string, values: Readonly<Record<string, string>>): Promise<void> {
  const row = question(page, list).locator('.kph-rows > li').first();
  for (const [name, value] of Object.entries(values)) {
    const control = row.locator(`[name="${list}.0.${name}"]`);
    if ((await control.evaluate(element => element.localName)) === 'select')
      await control.selectOption(value);
    else await control.fill(value);
  }
}

async function act(user: string, id: string, button: string): Promise<Page> {
  const page = await stage.person(office);
  await signIn(page, user, '/bendahara/');
  await page.goto(`/bendahara/#${id}`);
  await page.getByRole('button', {name: button, exact: true}).click();
  await page.getByText('Tersimpan').waitFor();
  return page;
}

describe('a treasurer pays an official trip without cash', {concurrency: 1}, () => {
  let id: string;

  it('the maker records the facts and sees 1.610.000 come out of the rates', async () => {
    const maker = await stage.person(office);
    await signIn(maker, 'maker.dinkes', '/bendahara/');
    const record = maker.getByRole('link', {name: 'Catat pembayaran perjalanan dinas'});
    await record.waitFor();
    await assertAccessible(maker);
    await record.click();
    await maker.locator('#hitungan').getByText('Jumlah dihitung setelah').waitFor();
    for (const field of travelPaymentForm.pages.flatMap(page => [...page.fields])) {
      if (e1[field.name] !== undefined) await fillField(question(maker, field.name), field, e1[field.name]);
    }
    await fillRow(maker, 'penginapan', {bukti: 'RECEIPT', nilai: '550.000'});
    await fillRow(maker, 'transpor', {jenis: 'BBM', bukti: 'RECEIPT', nilai: '300.000'});
    await maker.locator('#hitungan').getByText('1.610.000').first().waitFor();
    await assertAccessible(maker);
    await maker.getByRole('button', {name: 'Simpan sebagai draf'}).click();
    await maker.waitForURL(/\/bendahara\/#/);
    id = new URL(maker.url()).hash.slice(1);
    await maker.getByRole('heading', {level: 1, name: /1\.610\.000/}).waitFor();
    await assertAccessible(maker);
    await maker.getByRole('button', {name: 'Ajukan untuk diperiksa'}).click();
    await maker.getByText('Tersimpan').waitFor();
    assert.equal(
      await maker.getByRole('button', {name: 'Setujui pemeriksaan'}).count(),
      0,
      'the maker may not check',
    );
    const text = await maker.locator('#kerja').innerText();
    assert.ok(
      !text.includes('0000000000123') && text.includes('0123'),
      'the account is masked to its last four digits',
    );
  });

  it('two other people check and release, the bank settles', async () => {
    await (await act('checker.dinkes', id, 'Setujui pemeriksaan')).context().close();
    await (await act('releaser.dinkes', id, 'Lepas pembayaran')).context().close();
    const bank = await stage.person(office);
    await signIn(bank, 'bank', '/bendahara/');
    await bank.goto(`/bendahara/#${id}`);
    await bank.getByLabel('Nomor referensi bank').first().fill('CMS-0000001');
    await bank.getByRole('button', {name: 'Catat lunas'}).click();
    await bank.getByText('Lunas', {exact: true}).first().waitFor();
  });

  it('the cash book of the month carries it with the running balance, on a computer and on a phone', async () => {
    for (const device of [office, phone]) {
      const page = await stage.person(device);
      await signIn(page, 'releaser.dinkes', '/bendahara/buku-kas/');
      await page.getByText('1.610.000').first().waitFor();
      await page.getByText('48.390.000').first().waitFor();
      await assertAccessible(page);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing is wider than the screen',
      );
    }
  });

  it('an account of another office sees nothing of it', async () => {
    const other = await stage.person(office);
    await signIn(other, 'maker.pupr', '/bendahara/');
    await other.getByText('Belum ada pembayaran.').waitFor();
    await other.goto(`/bendahara/#${id}`);
    await other.getByText('Data belum dapat dibuka').waitFor();
  });

  it('is headed, and says why, where the list cannot be fetched', async () => {
    const maker = await stage.person(phone);
    await signIn(maker, 'maker.dinkes', '/bendahara/');
    await maker.route('**/payments*', route => route.abort());
    await maker.reload();
    await maker.getByText('Data belum dapat dibuka').waitFor();
    await maker.getByText('Muat ulang halaman ini saat tersambung.').waitFor();
    await maker.getByRole('heading', {level: 1, name: 'Pembayaran'}).waitFor();
    assert.equal(await maker.getByText('Memuat …').count(), 0, 'nothing is being loaded any more');
  });

  it('shows where the facts do not fit, in Indonesian, and keeps what was typed through a reload', async () => {
    const maker = await stage.person(office);
    await signIn(maker, 'maker.dinkes', '/bendahara/catat/');
    await fillField(question(maker, 'nama'), travelPaymentForm.pages[0].fields[1], 'Contoh Lain');
    await fillField(question(maker, 'berangkat'), travelPaymentForm.pages[1].fields[6], today);
    await fillField(question(maker, 'kembali'), travelPaymentForm.pages[1].fields[7], addDays(today, -1));
    await maker.getByRole('button', {name: 'Simpan sebagai draf'}).click();
    await question(maker, 'kembali').getByText('Tanggal kembali tidak boleh sebelum berangkat').waitFor();
    await maker.waitForTimeout(400);
    await maker.reload();
    await maker.locator('#hitungan p').waitFor();
    assert.equal(await question(maker, 'nama').locator('input').inputValue(), 'Contoh Lain');
  });
});
