import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {tabTo} from './keyboard.ts';
import {assertAccessible, office, openStage, phone} from './stage.ts';

const stage = await openStage();
const address = '/bendahara/kalender-pajak/';

async function opened(device = office): Promise<Page> {
  const page = await stage.person(device);
  await page.clock.setFixedTime(new Date('2026-11-30T09:00:00+07:00'));
  await page.goto(address);
  return page;
}

describe('the tax calendar of a treasurer', () => {
  it('says without signing in what is due next, today, and by which law', async () => {
    const page = await opened(phone);
    const next = page.getByRole('region', {name: 'Batas berikutnya'});
    await next.getByText('Senin, 30 November 2026').waitFor();
    await next.getByText(/hari ini/).waitFor();
    await next.getByText(/Lapor SPT Masa PPN.*PMK 81\/2024/).waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await assertAccessible(page);
  });

  it('shows December by keyboard: PPh on the 15th, its report moved to Monday the 21st, PPN on the 31st', async () => {
    const page = await opened();
    await tabTo(page, 'bulan');
    await page.keyboard.press('ArrowDown');
    const rows = page.getByRole('table', {name: 'Batas setor dan lapor Desember 2026'}).getByRole('row');
    await rows.nth(1).waitFor();
    const texts = await rows.allInnerTexts();
    assert.match(texts[1]!, /Selasa, 15 Desember 2026[^]*Setor PPh Pasal 21[^]*PMK 81\/2024 Pasal 94/);
    assert.match(
      texts[2]!,
      /Senin, 21 Desember 2026[^]*Lapor SPT Masa PPh[^]*Digeser dari Minggu, 20 Desember 2026/,
    );
    assert.match(texts[3]!, /Kamis, 31 Desember 2026[^]*Setor PPN/);
    assert.match(texts[4]!, /Kamis, 31 Desember 2026[^]*Lapor SPT Masa PPN/);
    await assertAccessible(page);
  });

  it('counts from a payment: PPh 22 paid out of UP on 3 December is due on Thursday the 10th', async () => {
    const page = await opened();
    await page.getByRole('tab', {name: 'Menurut pembayaran'}).click();
    await page.getByLabel('Tanggal', {exact: true}).fill('3');
    await page.getByLabel('Bulan', {exact: true}).last().fill('12');
    const row = page.locator('#mengikuti').getByRole('row', {name: /PPh Pasal 22.*UP/});
    await row.getByText('Kamis, 10 Desember 2026').waitFor();
    await assertAccessible(page);
  });

  it('makes a calendar file without network: whole days with the law, the same entry each time', async () => {
    const page = await opened();
    await page.getByRole('button', {name: 'Unduh kalender (.ics)'}).waitFor();
    await page.context().setOffline(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Unduh kalender (.ics)'}).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'kalender-pajak-2026.ics');
    const text = (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '');
    assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && text.endsWith('END:VCALENDAR\r\n'));
    const event = text.split('BEGIN:VEVENT').find(one => one.includes('DTSTART;VALUE=DATE:20261221'));
    assert.match(event ?? '', /DTEND;VALUE=DATE:20261222/);
    assert.match(event ?? '', /UID:return-2026-11-pph21-.*@kalender-pajak\.kepahiang/);
    assert.match(event ?? '', /SUMMARY:Lapor SPT Masa PPh Pasal 21\\, /);
    assert.match(event ?? '', /Dasar: PMK 81\/2024/);
  });

  it('can be read without JavaScript', async () => {
    const page = await stage.person({...phone, javaScriptEnabled: false});
    await page.goto(address);
    await page.getByText('Selasa, 15 Desember 2026').waitFor();
    await page.getByText('7 hari sesudah pembayaran').first().waitFor();
  });
});
