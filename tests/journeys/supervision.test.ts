import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {createClient} from '@kepahiang/client/client.js';
import {verifyManifest, type ExportManifest} from '@kepahiang/cashless/export/manifest.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources} from '@kepahiang/contract/resources.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {unzipSync} from 'fflate';
import {Browser} from '../../packages/server/src/testing/browser.ts';
import {paymentE1, tripE1} from '../../packages/server/src/testing/samples.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

const stage = await openStage();

async function officer(username: string) {
  const browser = new Browser(stage.url);
  await browser.signIn(username);
  return createClient({resources, baseUrl: stage.url + apiPrefix, fetch: browser.fetch});
}

/** Records the trip of E1 under an assignment of its own. */
async function recorded(serial: number): Promise<string> {
  const maker = await officer('maker.dinkes');
  const verifiedAt = instantWib(new Date(Date.now() - 3_600_000));
  const spt = {nomor: `090/${serial}/SPT/2026`, tanggal: '2026-10-05'};
  const {id} = await maker.payments.create({body: paymentE1(verifiedAt, {travel: {...tripE1, spt}})});
  return id;
}

async function step(username: string, id: string, event: string, more: object = {}): Promise<void> {
  const client = await officer(username);
  const {version} = await client.payments.get({params: {id}});
  await client.payments.event({params: {id}, body: {event, version, ...more}});
}

/** Nothing reaches beyond the screen. */
async function assertFits(page: Page): Promise<void> {
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), page.url());
}

describe('Inspektorat looks at cashless spending', {concurrency: 1}, () => {
  let inspector: Page;
  let settled: string;

  before(async () => {
    settled = await recorded(1);
    await recorded(2);
    await step('maker.dinkes', settled, 'submit');
    await step('checker.dinkes', settled, 'check');
    await step('releaser.dinkes', settled, 'release');
    await step('bank', settled, 'settle', {bank: {referenceNo: 'CMS-0000001'}});
    inspector = await stage.person(office);
    await signIn(inspector, 'inspektorat', '/pengawasan/');
  });

  it('reads on the dashboard what was settled, and the stage of the OPDs', async () => {
    const work = inspector.locator('#kerja');
    await work.getByText('Belanja lunas, 1 pembayaran').waitFor();
    await work.getByText('1.610.000').first().waitFor();
    await work.getByText('100%').first().waitFor();
    await work.getByText('31 OPD belum menerapkan').waitFor();
    for (const name of ['menurut OPD', 'menurut bulan']) {
      await inspector.getByText(new RegExp(`^Lihat tabel: .* ${name}`)).click();
      const table = inspector.getByRole('table', {name: new RegExp(`non-tunai ${name}`)});
      await table.getByText('100', {exact: true}).first().waitFor();
    }
    await assertAccessible(inspector);
    await assertFits(inspector);
  });

  it('sees that most rules could not be run, and on what data', async () => {
    await inspector.getByText(/\d+ dari 34 aturan belum dapat dijalankan/).waitFor();
    await inspector.getByText('Aturan yang belum atau baru sebagian dijalankan').click();
    await inspector.getByText('Rekening pengirim tidak ada di rekening koran yang diimpor.').waitFor();
  });

  it('opens the finding of two trips on the same days, and the payment it rests on', async () => {
    await inspector.getByRole('link', {name: 'Perjalanan dinas tumpang tindih'}).click();
    await inspector.waitForURL(/\/pengawasan\/temuan\/\?.*aturan=R-06/);
    await inspector.getByText('Arti dan dasar').click();
    await inspector.getByText(/Satu orang tercatat dalam dua perjalanan dinas/).waitFor();
    await inspector.getByText('6 Oktober 2026, 7 Oktober 2026').waitFor();
    await assertAccessible(inspector);
    await assertFits(inspector);
    const evidence = inspector.locator(`a[href="/bendahara/#${settled}"]`);
    assert.match(await evidence.innerText(), /^Pembayaran \w+, Rp1\.610\.000$/);
    await evidence.click();
    await inspector.getByRole('heading', {level: 1, name: /1\.610\.000/}).waitFor();
    await inspector.getByText('Lunas', {exact: true}).first().waitFor();
    await inspector.getByRole('link', {name: 'Pengawasan', exact: true}).click();
    await inspector.waitForURL(/\/pengawasan\/$/);
  });

  it('has the audit trail read, and finds it sound', async () => {
    await inspector.goto('/pengawasan/jejak-audit/');
    await inspector.getByRole('button', {name: 'Periksa sekarang'}).press('Enter');
    await inspector.getByText('Jejak audit utuh').waitFor();
    await inspector.getByRole('table', {name: 'Rantai setiap OPD'}).waitFor();
    await assertAccessible(inspector);
    await assertFits(inspector);
  });

  it('exports the cash book by keyboard; the hash in the manifest is that of the bytes', async () => {
    await inspector.getByRole('button', {name: 'Unduh ekspor'}).press('Enter');
    await inspector.getByRole('heading', {name: /perlu diperbaiki|Ada masalah/i}).waitFor();
    await inspector.getByLabel('Data').focus();
    await inspector.keyboard.type('Buku kas');
    await inspector.getByLabel('OPD').focus();
    await inspector.keyboard.type('Dinas Kesehatan');
    const [download] = await Promise.all([
      inspector.waitForEvent('download'),
      inspector.getByRole('button', {name: 'Unduh ekspor'}).press('Enter'),
    ]);
    await inspector.getByText('Ekspor diunduh').waitFor();
    const files = new Map(Object.entries(unzipSync(await readFile(await download.path()))));
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as ExportManifest;
    files.delete('manifest.json');
    assert.equal(manifest.skpd, 'dinkes');
    assert.deepEqual([...files.keys()], ['bku.csv']);
    assert.equal(manifest.files[0]!.sha256, createHash('sha256').update(files.get('bku.csv')!).digest('hex'));
    assert.deepEqual(await verifyManifest(manifest, files), []);
    await assertAccessible(inspector);
  });

  it('works on a phone, where an office sees its own figures only', async () => {
    const head = await stage.person(phone);
    await signIn(head, 'kepala.pupr', '/pengawasan/');
    await head.getByText('Belum ada belanja yang lunas').waitFor();
    assert.equal(await head.getByLabel('OPD').count(), 0);
    await assertAccessible(head);
    await assertFits(head);
    await head.goto('/pengawasan/temuan/');
    await head.getByText('Tidak ada temuan dari aturan yang dijalankan.').waitFor();
    await assertFits(head);
  });

  it('is not for those who record payments: they read why, and are shown no way there', async () => {
    const maker = await stage.person(phone);
    await signIn(maker, 'maker.dinkes', '/bendahara/');
    await maker.getByRole('link', {name: 'Catat pembayaran perjalanan dinas'}).waitFor();
    assert.equal(await maker.getByRole('link', {name: 'Pengawasan', exact: true}).count(), 0);
    await maker.goto('/pengawasan/');
    await maker.getByText('Akun Anda tidak berwenang membuka atau mengubah data ini.').waitFor();
  });
});
