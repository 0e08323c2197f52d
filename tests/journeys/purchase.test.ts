import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {Payment} from '@kepahiang/contract/payments.js';
import {testPurchases} from '../../packages/server/src/testing/purchases.ts';
import {officers} from './officers.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

const now = new Date('2026-11-24T09:00:00+07:00');
const stage = await openStage({clock: () => now});
const {npd, create, paid} = testPurchases(() => officers(stage.url));

async function opened(page: Page, username: string, {id}: Payment): Promise<void> {
  await signIn(page, username, '/bendahara/');
  await page.goto(`${stage.url}/bendahara/#${id}`);
}

describe('the page of a payment with taxes', {concurrency: 1}, () => {
  let payment: Payment;
  before(async () => {
    payment = await paid(await create(await npd('30000000.00')));
  });

  for (const [place, device] of Object.entries({'a phone': phone, 'a computer': office}))
    it(`explains each tax and what is left for the seller (T1), on ${place}`, async () => {
      const page = await stage.person(device);
      await opened(page, 'releaser.dinkes', payment);
      await page.getByRole('heading', {level: 1, name: /9\.850\.000/}).waitFor();
      const table = page.getByRole('table', {name: 'Dari bruto ke yang diterima'});
      await table.getByText('11.100.000').waitFor();
      await table.getByText(/411122-920, paling lambat 1 Desember 2026/).waitFor();
      await page.getByText('Mengapa PPN?').click();
      await page
        .getByText(/PMK 131/)
        .first()
        .waitFor();
      await assertAccessible(page);
      const link = table.getByRole('link', {name: 'PPh Pasal 22'});
      assert.match((await link.getAttribute('href'))!, /^\/bendahara\/dokumen\/#tax-deposit\/[0-9a-f-]{36}$/);
      await link.click();
      await page.getByRole('heading', {level: 1}).waitFor();
      await page.getByText('411122').first().waitFor();
    });

  it('lets a PA pass one more of the same debt, with a reason that stays', async () => {
    const page = await stage.person(office);
    await opened(page, 'kepala.dinkes', payment);
    await page.getByRole('button', {name: 'Izinkan pembayaran serupa'}).click();
    await page.getByRole('button', {name: 'Izinkan satu kali'}).click();
    await page
      .getByRole('alert')
      .getByRole('link', {name: /Alasan/})
      .waitFor();
    await page.getByRole('textbox', {name: 'Alasan'}).fill('Termin kedua dengan jumlah yang sama');
    await assertAccessible(page);
    await page.getByRole('button', {name: 'Izinkan satu kali'}).click();
    await page.getByText('Satu pembayaran serupa sekarang dapat dicatat.').waitFor();
    const {invoice} = payment.purchase!;
    const again = await create(payment.sourceDoc.id, {invoice});
    assert.equal(again.override?.reason, 'Termin kedua dengan jumlah yang sama');
  });
});
