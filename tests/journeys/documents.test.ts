import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {account, charged, testDocuments} from '../../packages/server/src/testing/documents.ts';
import {samples} from '../../packages/schemas/src/spending/testing/samples.ts';
import {tabTo} from './keyboard.ts';
import {officers} from './officers.ts';
import {assertAccessible, office, openStage, phone, signIn} from './stage.ts';

const now = new Date('2026-11-24T09:00:00+07:00');
const stage = await openStage({clock: () => now, seeds: false});
const goal = '/bendahara/dokumen/';

const {attach, budget} = testDocuments(() => officers(stage.url));

async function opened(username: string, device = office): Promise<Page> {
  const page = await stage.person(device);
  await page.clock.setFixedTime(now);
  await signIn(page, username, goal);
  await page.getByRole('heading', {level: 1, name: 'Dokumen belanja'}).waitFor();
  return page;
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

async function choose(page: Page, id: string, value: string): Promise<void> {
  await tabTo(page, id);
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await page.locator(`#${id}`).inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`arrows never choose ${value}`);
}

async function date(page: Page, id: string, [day, month, year]: readonly string[]): Promise<void> {
  await type(page, id, day!);
  await type(page, `${id}-bulan`, month!);
  await type(page, `${id}-tahun`, year!);
}

async function pressButton(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', {name, exact: true});
  await button.focus();
  await page.keyboard.press('Enter');
}

describe(
  'an SPP is written, sent back, mended, verified and approved by four people',
  {concurrency: 1},
  () => {
    let treasurer: Page;
    let address: string;

    before(async () => {
      await budget();
    });

    it('begins with a form that says what is missing, all at once and in words', async () => {
      treasurer = await opened('releaser.dinkes');
      await treasurer.getByText('Tulis dokumen baru').click();
      await treasurer.getByRole('link', {name: 'Surat Permintaan Pembayaran (SPP)'}).click();
      await treasurer.getByRole('heading', {level: 1, name: /^Tulis Surat Permintaan Pembayaran/}).waitFor();
      await assertAccessible(treasurer);
      await pressButton(treasurer, 'Simpan');
      await treasurer
        .getByRole('alert')
        .getByText(/isian yang perlu diperbaiki/)
        .waitFor();
      await treasurer.getByRole('link', {name: /Bruto/}).waitFor();
      await assertAccessible(treasurer);
    });

    it('takes amounts and dates as people type them, with keys alone', async () => {
      await date(treasurer, 'tanggal', ['24', '11', '2026']);
      await choose(treasurer, 'jenis', 'LS_BARANG_JASA');
      await type(treasurer, 'penerima-nama', 'Pelaksana Contoh');
      await type(treasurer, 'penerima-bank', account.bank);
      await type(treasurer, 'penerima-rekening', '0000-0000-01');
      await type(treasurer, 'penerima-namaRekening', 'PELAKSANA CONTOH');
      await treasurer.locator('#penerima-verifiedAt').fill('2026-11-24T08:00');
      const add = treasurer.getByRole('button', {name: 'Tambah rincian rekening'});
      await add.focus();
      await treasurer.keyboard.press('Enter');
      await type(treasurer, 'lines-0-subKegiatan', charged.subKegiatan);
      await type(treasurer, 'lines-0-rekening', charged.rekening);
      await type(treasurer, 'lines-0-amount', '1.610.000');
      await type(treasurer, 'bruto', '1.600.000');
      await type(treasurer, 'netto', 'Rp 1.600.000');
      await tabTo(treasurer, 'spdRefs');
      await treasurer.keyboard.press('Space');
      await pressButton(treasurer, 'Simpan');
      await treasurer
        .getByText(/Jumlah rincian rekening tidak sama dengan bruto/)
        .first()
        .waitFor();
    });

    it('loses nothing when the connection fails, and keeps no account in the browser', async () => {
      for (const id of ['bruto', 'netto']) await treasurer.locator(`#${id}`).fill('1.610.000');
      await treasurer.route('**/documents/spp', route => route.abort());
      await pressButton(treasurer, 'Simpan');
      await treasurer.getByText('Dokumen belum tersimpan').waitFor();
      assert.equal(await treasurer.locator('#penerima-nama').inputValue(), 'Pelaksana Contoh');
      await treasurer.unroute('**/documents/spp');
      const kept = await treasurer.evaluate(() => sessionStorage.getItem('kph-dokumen-spp'));
      assert.match(kept!, /Pelaksana Contoh/);
      assert.doesNotMatch(kept!, /0000000001|0000-0000-01/);
      await treasurer.reload();
      await treasurer.getByRole('heading', {level: 1, name: /^Tulis Surat Permintaan Pembayaran/}).waitFor();
      assert.equal(await treasurer.locator('#lines-0-amount').inputValue(), '1.610.000');
      await type(treasurer, 'penerima-rekening', account.rekening);
    });

    it('is saved as a draft, and handed in with a number', async () => {
      await pressButton(treasurer, 'Simpan');
      await treasurer.getByText('SPP sudah disimpan.').waitFor();
      await treasurer.getByRole('heading', {level: 1, name: 'SPP tanpa nomor'}).waitFor();
      await treasurer.getByText('LS barang dan jasa').waitFor();
      await assertAccessible(treasurer);
      address = new URL(treasurer.url()).hash;
      await pressButton(treasurer, 'Ajukan');
      await treasurer.getByRole('heading', {level: 1, name: /^\d{5}\/SPP-LS\/DINKES\/XI\/2026$/}).waitFor();
    });

    it('comes back from PPK-SKPD only with a note, after a question', async () => {
      const verifier = await opened('checker.dinkes');
      await verifier.goto(`${goal}${address}`);
      await pressButton(verifier, 'Kembalikan');
      const dialog = verifier.getByRole('dialog');
      await dialog.getByText('tidak dapat dihapus').waitFor();
      await assertAccessible(verifier);
      await dialog.getByRole('button', {name: 'Kembalikan'}).click();
      await dialog
        .getByText(/Isi catatan|Catatan/)
        .first()
        .waitFor();
      await dialog.getByLabel('Catatan').fill('Nama penerima belum lengkap.');
      await dialog.getByRole('button', {name: 'Kembalikan'}).click();
      await verifier.getByText('SPP: dikembalikan.').waitFor();
      await verifier.getByText('Nama penerima belum lengkap.').waitFor();
      assert.ok(
        (await verifier.locator('#kerja').innerText()).includes('••••••0001'),
        'the account is masked',
      );
    });

    it('is mended by the treasurer in the same form, filled with what it said', async () => {
      await treasurer.reload();
      await treasurer.getByRole('link', {name: 'Ubah isi'}).click();
      await treasurer.getByRole('heading', {level: 1, name: /^Ubah /}).waitFor();
      assert.equal(await treasurer.locator('#bruto').inputValue(), '1.610.000');
      assert.equal(await treasurer.locator('#penerima-rekening').inputValue(), account.rekening);
      await treasurer.locator('#penerima-nama').fill('Pelaksana Contoh, S.Kep.');
      await pressButton(treasurer, 'Simpan');
      await treasurer.getByText('SPP sudah disimpan.').waitFor();
      await treasurer.getByText('Pelaksana Contoh, S.Kep.').waitFor();
      await pressButton(treasurer, 'Ajukan');
      await treasurer.getByText('SPP: diajukan.').waitFor();
    });

    it('is refused in words while papers are missing, then verified', async () => {
      const verifier = await opened('checker.dinkes', phone);
      await verifier.goto(`${goal}${address}`);
      await pressButton(verifier, 'Nyatakan terverifikasi');
      const alert = verifier.getByRole('alert').filter({hasText: 'belum dapat dilakukan'});
      await alert.waitFor();
      assert.doesNotMatch(await alert.innerText(), /GUARD_FAILED|LAMPIRAN_LENGKAP/);
      const [kind = '', id = ''] = address.slice(1).split('/');
      for (const paper of ['SPK', 'BAST', 'FAKTUR_PAJAK']) await attach('checker.dinkes', {kind, id}, paper);
      await pressButton(verifier, 'Nyatakan terverifikasi');
      await verifier.getByText('SPP: diverifikasi.').waitFor();
      assert.ok(await verifier.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await assertAccessible(verifier);
    });

    it('is approved by the PA, who finds it by its state', async () => {
      const head = await opened('kepala.dinkes');
      await head.getByLabel('Jenis dokumen').selectOption('spp');
      await head.getByLabel('Status').selectOption('DIVERIFIKASI');
      const row = head.getByRole('row').filter({hasText: '1.610.000'});
      await row.getByRole('link').click();
      await pressButton(head, 'Setujui');
      await head.getByText('SPP: disetujui.').waitFor();
      await head.getByText('Disetujui').first().waitFor();
      await assertAccessible(head);
    });
  },
);

describe('what follows', {concurrency: 1}, () => {
  it('an SPM asks only for what its SPP does not say', async () => {
    const verifier = await opened('checker.dinkes');
    await verifier.goto(`${goal}#spm/baru`);
    await verifier.getByLabel('SPP', {exact: true}).selectOption({index: 1});
    await verifier.getByText(/^Isi \d{5}\/SPP-LS/).waitFor();
    assert.equal(await verifier.locator('#bruto').count(), 0);
    await date(verifier, 'tanggal', ['24', '11', '2026']);
    await type(verifier, 'penandatangan-nip', '190001011925011001');
    await choose(verifier, 'penandatangan-role', 'PA');
    await choose(verifier, 'potonganDisetorOleh', 'BUD');
    await pressButton(verifier, 'Simpan');
    await verifier.getByText('SPM sudah disimpan.').waitFor();
    await verifier.getByText('1.610.000').first().waitFor();
  });

  it('rows may come from a spreadsheet, and faults name the row', async () => {
    const head = await opened('kepala.dinkes');
    await head.goto(`${goal}#dpa/baru`);
    await head.getByRole('button', {name: /Tempel dari lembar kerja/}).click();
    const rows = ['1.000.000', '-5'].map(
      pagu => `${charged.subKegiatan}\t${charged.rekening}\tDAU\t${pagu}\t0\t02/01/2026`,
    );
    await head.locator('#lines').fill(rows.join('\n'));
    await date(head, 'tanggal', ['2', '1', '2026']);
    await pressButton(head, 'Simpan');
    await head
      .getByText(/^Baris 2: /)
      .first()
      .waitFor();
    await assertAccessible(head);
    await head.locator('#lines').fill(rows[0]!);
    await pressButton(head, 'Simpan');
    await head.getByText('sudah disimpan.').waitFor();
  });

  it('a file is uploaded on a phone although the connection is cut, and downloaded again', async () => {
    const head = await opened('kepala.dinkes', phone);
    await head
      .getByRole('link', {name: /tanpa nomor/})
      .first()
      .click();
    await head.getByText('Tambah lampiran').click();
    await head.getByLabel('Jenis lampiran').selectOption('SK');
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
    await head
      .locator('#berkas-lampiran')
      .setInputFiles({name: 'sk-dpa.pdf', mimeType: 'application/pdf', buffer: bytes});
    let cuts = 1;
    await head.route('**/files/*', route =>
      route.request().method() === 'PATCH' && cuts-- > 0 ? route.abort() : route.continue(),
    );
    await pressButton(head, 'Unggah lampiran');
    await head.getByText('Lampiran tersimpan').waitFor();
    const [download] = await Promise.all([
      head.waitForEvent('download'),
      head.getByRole('link', {name: 'sk-dpa.pdf'}).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'sk-dpa.pdf');
    await assertAccessible(head);
  });

  it('rows within rows fit on a phone, and say what is missing in each', async () => {
    const treasurer = await opened('releaser.dinkes', phone);
    await treasurer.goto(`${goal}#spj/baru`);
    await pressButton(treasurer, 'Simpan');
    await treasurer.getByRole('link', {name: 'Sub kegiatan wajib diisi.'}).waitFor();
    await treasurer.getByRole('button', {name: 'Tambah bukti'}).click();
    assert.equal(await treasurer.locator('legend', {hasText: 'Bukti 2'}).count(), 1);
    assert.equal(
      await treasurer.locator('legend', {hasText: 'Rincian 2'}).count(),
      0,
      'the list around it stays',
    );
    assert.ok(await treasurer.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await assertAccessible(treasurer);
  });

  it('examiners look at every office and change nothing', async () => {
    const auditor = await opened('inspektorat');
    await auditor.getByLabel('OPD').selectOption('dinkes');
    await auditor.getByRole('link', {name: /SPP-LS/}).click();
    await auditor.getByText('Riwayat').waitFor();
    assert.equal(await auditor.locator('#kerja button[data-event], a[href$="/ubah"]').count(), 0);
  });
});

describe('a trip', {concurrency: 1}, () => {
  const trips = '/bendahara/perjalanan/';
  const server = ['id', 'tahunAnggaran', 'skpd', 'status', 'history', 'version', 'attachments', 'nomor'];
  const written = (sample: object, kept: readonly string[] = []): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(sample).filter(([name]) => kept.includes(name) || !server.includes(name)),
    );
  let planner: Page;

  before(async () => {
    const pptk = await officers(stage.url).officer('pptk.dinkes');
    const order = {
      ...written(samples.spt, ['nomor']),
      tanggal: '2026-11-24',
      berangkat: '2026-11-25',
      kembali: '2026-11-26',
    };
    const {id: spt} = await pptk.client.documents.create({params: {kind: 'spt'}, body: {content: order}});
    const trip = {
      ...order,
      ...written(samples.sppd),
      tanggal: '2026-11-24',
      berangkat: '2026-11-25',
      kembali: '2026-11-26',
    };
    await pptk.client.documents.create({
      params: {kind: 'sppd'},
      body: {content: {...written(trip), spt, visum: []}},
    });
  });

  it('says where it stands, what is next and by whom, and leads to its papers', async () => {
    planner = await stage.person(office);
    await planner.clock.setFixedTime(now);
    await signIn(planner, 'pptk.dinkes', trips);
    await planner.getByRole('cell', {name: 'Ajukan: PPTK'}).waitFor();
    await assertAccessible(planner);
    await planner.getByRole('rowheader').getByRole('link').click();
    await planner
      .getByText(/Berikutnya: ajukan, oleh PPTK$/)
      .first()
      .waitFor();
    await assertAccessible(planner);
    await planner.getByRole('link', {name: 'Buka SPPD'}).click();
    await pressButton(planner, 'Ajukan');
    await planner.getByText('SPPD: diajukan.').waitFor();
  });

  it('goes on by one stage with each decision', async () => {
    const head = await stage.person(phone);
    await head.clock.setFixedTime(now);
    await signIn(head, 'kepala.dinkes', trips);
    await head.getByRole('rowheader').getByRole('link').click();
    await head.getByRole('link', {name: 'Buka SPPD'}).click();
    await pressButton(head, 'Setujui');
    await head.getByText('SPPD: disetujui.').waitFor();
    await head.goto(trips);
    await head.getByRole('rowheader').getByRole('link').click();
    await head
      .getByText(/Berikutnya: catat berangkat, oleh Pelaksana perjalanan$/)
      .first()
      .waitFor();
    assert.ok(await head.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await assertAccessible(head);
  });
});
