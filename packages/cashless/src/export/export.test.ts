import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readXlsx} from 'hucre/xlsx';
import {moneyOfSen, sumSen} from '@kepahiang/schemas/money.js';
import {run} from '../audit/audit.ts';
import {booksOfMonth} from '../bku/sub-book.ts';
import {validEntries} from '../bku/testing/entries.ts';
import {reconcile} from '../reconciliation/reconcile.ts';
import {bankLine, bookLine} from '../reconciliation/testing/lines.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {exampleRegencyRules} from '../rules/example-regency.ts';
import {rulesOf} from '../rules/rules.ts';
import {travelCost} from '../travel.ts';
import {csvWriter} from './csv.ts';
import {exportFile} from './file.ts';
import {manifestOf, verifyManifest, type ExportOrder} from './manifest.ts';
import {cellsOf, type ExportTable} from './table.ts';
import {auditTrailTable} from './table/audit-trail.ts';
import {bkuTable} from './table/bku.ts';
import {cashExceptionTable, type CashExceptionRecord} from './table/cash-exception.ts';
import {findingRows, findingTable} from './table/finding.ts';
import {paymentHistoryRows, paymentHistoryTable, paymentTable, type PaymentRecord} from './table/payment.ts';
import {reconciliationRows, reconciliationTable} from './table/reconciliation.ts';
import {taxTable, type TaxRecord} from './table/tax.ts';
import {travelTable} from './table/travel.ts';
import {xlsxWriter} from './xlsx.ts';

const nip = '190001011925011001';
const payment: PaymentRecord = {
  id: 'P1',
  tanggal: '2026-10-05',
  sourceDoc: {kind: 'NPD', id: 'N1'},
  shortRef: 'P00000038Q',
  subKegiatan: '1.02.01.2.06.0009',
  rekening: '5.1.02.04.001.00001',
  expenseKind: 'PERJALANAN_DINAS',
  amount: '1610000.00',
  channel: 'OVERBOOKING',
  sourceAccountNo: '0000000000456',
  beneficiary: {
    type: 'PEGAWAI',
    name: '=HYPERLINK("http://jahat.example")',
    bankCode: '133',
    accountNo: '0000000000123',
    nik: '1708004101900001',
  },
  remark: 'P00000038Q PERJADIN; "BENGKULU"',
  state: 'settled',
  history: [
    {
      event: 'submit',
      from: 'draft',
      to: 'submitted',
      role: 'MAKER',
      user: nip,
      at: '2026-10-05T09:00:00+07:00',
    },
    {
      event: 'dispatch',
      from: 'released',
      to: 'sent',
      role: 'sistem',
      user: 'sistem',
      at: '2026-10-05T10:00:00+07:00',
    },
  ],
};
const tax: TaxRecord = {
  id: 'T1',
  paymentId: 'P1',
  jenis: 'PPH22',
  base: '10000000.00',
  amount: '150000.00',
  withheldOn: '2026-10-06',
  due: '2026-10-13',
};
const cash: CashExceptionRecord = {
  paymentId: 'P2',
  tanggal: '2026-10-07',
  reason: 'TRANSPOR_MASYARAKAT',
  perbup: 'Perbup contoh',
  per: 'PERSON_ACTIVITY',
  limit: null,
  amount: '100000.00',
  sameGroupSoFar: '0.00',
  recipient: {name: 'Warga Contoh', nik: '1708004101900001'},
  approvedBy: {role: 'PA', user: nip, at: '2026-10-07T08:00:00+07:00'},
  withdrawalRef: 'TT-1',
  place: 'Kabawetan',
};

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
const asCsv = async <Row>(table: ExportTable<Row>, rows: Iterable<Row>, reader: 'PEMERIKSA' | 'LAIN') =>
  text((await exportFile(table, rows, {writer: csvWriter, reader})).bytes);

describe('who reads an export (identifiers.md 1.5)', () => {
  it('BPK and Inspektorat see accounts, NIK and NIP whole; everybody else the last four', async () => {
    const whole = await asCsv(paymentTable, [payment], 'PEMERIKSA');
    const masked = await asCsv(paymentTable, [payment], 'LAIN');
    for (const number of ['0000000000456', '0000000000123', '1708004101900001']) {
      assert.ok(whole.includes(number));
      assert.ok(!masked.includes(number));
      assert.ok(masked.includes(`•${number.slice(-4)}`));
    }
    const history = await asCsv(paymentHistoryTable, paymentHistoryRows([payment]), 'LAIN');
    assert.ok(!history.includes(nip) && history.includes('sistem'));
    assert.ok(!(await asCsv(cashExceptionTable, [cash], 'LAIN')).includes('1708004101900001'));
  });

  it('redacts what people wrote into free texts, and masks accounts among the measures of a finding', async () => {
    const named = {...payment, remark: 'NIK 1708004101900001 HP 081234567890'};
    assert.ok((await asCsv(paymentTable, [named], 'LAIN')).includes('NIK [NIK] HP [HP]'));
    const found = {evidence: ['P1', '0000000000123'], accounts: ['0000000000123'], excess: '12345678.00'};
    const rows = [...findingRows([{id: 'R-26', result: {findings: [found]}}])];
    const masked = await asCsv(findingTable, rows, 'LAIN');
    assert.ok(!masked.includes('0000000000123') && masked.includes('12345678.00'));
    assert.ok((await asCsv(findingTable, rows, 'PEMERIKSA')).includes('0000000000123'));
  });

  it('a value of another type than its column stops the export, and is not told', () => {
    assert.throws(
      () => cellsOf(paymentTable, {...payment, amount: '1610000'}, 'LAIN'),
      (error: unknown) => error instanceof RangeError && !error.message.includes('1610000'),
    );
    assert.throws(() => cellsOf(taxTable, {...tax, due: '2026-02-30'}, 'PEMERIKSA'), /pajak\.batas_setor/);
  });
});

describe('CSV of an export', () => {
  it('has a byte order mark, semicolons, CR LF, quotes where they are needed and no formula', async () => {
    const csv = await asCsv(paymentTable, [payment], 'PEMERIKSA');
    assert.ok(csv.startsWith('\uFEFFID;Tanggal;'));
    assert.equal(csv.split('\r\n').length, 3);
    assert.ok(csv.includes(`;"'=HYPERLINK(""http://jahat.example"")";`));
    assert.ok(csv.includes(';"P00000038Q PERJADIN; ""BENGKULU""";'));
    assert.ok(csv.includes(';1610000.00;'));
  });

  it('has English titles where asked for', async () => {
    const {bytes} = await exportFile(taxTable, [tax], {writer: csvWriter, reader: 'LAIN', locale: 'en'});
    assert.ok(text(bytes).includes(';Withheld;'));
  });

  it('can be read back to the same fields, whatever people type', async () => {
    const table: ExportTable<string> = {
      kode: 'uji',
      title: {id: 'Uji', en: 'Test'},
      columns: ['a', 'b'].map(kode => ({kode, title: {id: kode, en: kode}, type: 'text', value: row => row})),
    };
    await fc.assert(
      fc.asyncProperty(fc.string({unit: fc.constantFrom(...'=+-@;"\r\n\t\'aé \uFF1D')}), async typed => {
        const csv = (await asCsv(table, [typed], 'PEMERIKSA')).slice('\uFEFFa;b\r\n'.length);
        const fields = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(?:;|\r\n$)/g)].map(
          ([, quoted, bare]) => (quoted === undefined ? bare! : quoted.replaceAll('""', '"')),
        );
        assert.equal(fields[0], fields[1]);
        assert.ok(fields[0] === typed || fields[0] === `'${typed}`);
        assert.doesNotMatch(fields[0], /^[=+\-@\t\r\n\uFF1D]/);
      }),
    );
  });
});

describe('XLSX of an export', () => {
  it('has numbers that add up, texts that never run, accounts with their zeros, and no sen lost', async () => {
    const large = {...payment, amount: '9007199254740993.01'};
    const {bytes} = await exportFile(paymentTable, [payment, large], {
      writer: xlsxWriter,
      reader: 'PEMERIKSA',
    });
    const [sheet] = (await readXlsx(bytes)).sheets;
    const [titles, first, second] = sheet!.rows;
    const at = (kode: string) => paymentTable.columns.findIndex(column => column.kode === kode);
    assert.equal(titles![at('jumlah')], 'Jumlah');
    assert.equal(first![at('jumlah')], 1_610_000);
    assert.equal(second![at('jumlah')], '9007199254740993.01');
    assert.equal(first![at('rekening_penerima')], '0000000000123');
    assert.equal(first![at('penerima')], '=HYPERLINK("http://jahat.example")');
    assert.equal(first![at('tanggal')], '2026-10-05');
    const raw = text(bytes);
    assert.ok(!raw.includes('<f>'));
  });

  it('has every text as it was typed, and refuses what no cell can hold', async () => {
    const asXlsx = (typed: string) =>
      exportFile(paymentTable, [{...payment, remark: typed}], {writer: xlsxWriter, reader: 'PEMERIKSA'});
    const place = paymentTable.columns.findIndex(({kode}) => kode === 'berita');
    const typed = fc.string({minLength: 1, unit: fc.constantFrom(...'=<>&"\'_x0041_\r\n\té \u0001')});
    await fc.assert(
      fc.asyncProperty(typed, async remark => {
        const [sheet] = (await readXlsx((await asXlsx(remark)).bytes)).sheets;
        assert.equal(sheet!.rows[1]![place], remark);
      }),
      {numRuns: 60, examples: [['_x0041_'], ['=1+1'], [' a ']]},
    );
    await assert.rejects(asXlsx('x'.repeat(32_768)), RangeError);
  });

  it('is written while rows are taken: the first bytes leave before the last row is asked for', async () => {
    let taken = 0;
    function* rows() {
      for (; taken < 20_000; taken += 1) yield {...tax, id: `T${taken}-${Math.sin(taken)}`};
    }
    const cells = (function* () {
      for (const row of rows()) yield cellsOf(taxTable, row, 'LAIN');
    })();
    for await (const piece of xlsxWriter.write({kode: 'pajak', columns: []}, cells))
      if (piece.length > 5000) break;
    assert.ok(taken < 20_000, `${taken} rows`);
  });
});

describe('the tables', () => {
  const trip = {
    traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
    province: 'BENGKULU',
    kind: 'LUAR_KOTA',
    berangkat: '2026-10-06',
    kembali: '2026-10-07',
    lodging: [{evidence: 'RECEIPT', actual: '550000.00'}],
    transport: [{type: 'BBM', evidence: 'RECEIPT', amount: '300000.00'}],
    advance: '1500000.00',
  } as const;

  it('travel has E1 of 7.4: 760.000 + 550.000 + 300.000 = 1.610.000, KURANG_BAYAR 110.000', () => {
    const result = travelCost(trip, rulesOf(nationalRules2026, exampleRegencyRules));
    assert.ok(result.ok);
    const pegawai = {
      nip,
      nama: 'Contoh',
      pangkat: '',
      gol: 'III',
      jabatan: '',
      tingkat: trip.traveller.grade,
    } as const;
    const sppd = {
      ...{
        nomor: 'SPPD-1',
        tanggal: '2026-10-01',
        dasar: [],
        pegawai,
        maksud: 'Rapat',
        jenis: 'LUAR_KOTA' as const,
      },
      ...{
        tujuan: [{kota: 'Bengkulu', provinsi: 'BENGKULU'}],
        berangkat: trip.berangkat,
        kembali: trip.kembali,
      },
      ...{
        pembebanan: {subKegiatan: '1.02.01.2.06.0009', rekening: '5.1.02.04.001.00001'},
        penandatangan: nip,
      },
      ...{tingkatBiaya: trip.traveller.grade, alatAngkut: 'Mobil', tempatBerangkat: 'Kepahiang'},
      ...{pengikut: [], visum: []},
    };
    const cells = cellsOf(travelTable, {sppd, cost: result.cost, advance: trip.advance}, 'LAIN');
    const of = (kode: string) => cells[travelTable.columns.findIndex(column => column.kode === kode)]!.text;
    assert.deepEqual(
      ['uang_harian', 'penginapan', 'transpor', 'representasi', 'jumlah', 'hasil', 'selisih'].map(of),
      ['760000.00', '550000.00', '300000.00', '0.00', '1610000.00', 'KURANG_BAYAR', '110000.00'],
    );
    assert.equal(of('nip'), `${'•'.repeat(14)}1001`);
  });

  it('findings name their rule in words and the records they rest on', () => {
    const input = {deposits: [{id: 'D1', amount: '150000.00', due: '2026-10-13', depositedOn: '2026-10-15'}]};
    const result = run('R-13', input, {});
    const [row] = [...findingRows([{id: 'R-13', result}])];
    assert.deepEqual([row!.id, row!.level, row!.evidence], ['R-13', 'FINDING', ['D1']]);
    assert.match(row!.facts, /daysLate: 2/);
  });

  it('a reconciliation has every line of both sides in one row, with the sums of each', () => {
    const bank = [
      bankLine('B1', {remark: 'P00000038Q'}),
      bankLine('B2', {remark: 'BIAYA ADM', amount: '5.00'}),
    ];
    const book = [
      bookLine('K1', {shortRef: 'P00000038Q'}),
      bookLine('K2', {amount: '7.00', date: '2026-10-30'}),
    ];
    const rows = [...reconciliationRows(reconcile(bank, book, {periodEnd: '2026-10-31'}), {bank, book})];
    assert.deepEqual(
      rows.map(row => [row.class, row.bank, row.book, row.bankAmount, row.bookAmount]),
      [
        ['MATCHED_EXACT', ['B1'], ['K1'], '-1000.00', '-1000.00'],
        ['BANK_ONLY_FEE', ['B2'], [], '-5.00', '0.00'],
        ['IN_TRANSIT', [], ['K2'], '0.00', '-7.00'],
      ],
    );
  });

  it('have a kode of their own, columns of their own and titles in both languages', () => {
    const tables = [
      bkuTable,
      paymentTable,
      paymentHistoryTable,
      taxTable,
      cashExceptionTable,
      travelTable,
      findingTable,
      reconciliationTable,
      auditTrailTable,
    ] as readonly ExportTable<never>[];
    assert.equal(new Set(tables.map(({kode}) => kode)).size, tables.length);
    for (const {kode, columns, title} of tables) {
      assert.match(kode, /^[a-z_]{1,31}$/);
      assert.equal(new Set(columns.map(column => column.kode)).size, columns.length, kode);
      for (const one of [title, ...columns.map(column => column.title)]) assert.ok(one.id && one.en, kode);
    }
  });
});

describe('the manifest of an export', () => {
  const order: ExportOrder = {
    skpd: '1.02.0.00.0.00.01.0000',
    period: {from: '2026-10-01', to: '2026-10-31'},
    reader: 'PEMERIKSA',
    requestedBy: {user: 'inspektorat.contoh', role: 'INSPEKTORAT'},
    requestedAt: '2026-11-02T09:00:00+07:00',
    sdkVersion: '0.1.0',
    auditHead: 'a'.repeat(64),
  };
  const made = async () => {
    const options = {writer: csvWriter, reader: 'PEMERIKSA'} as const;
    const all = [
      await exportFile(taxTable, [tax, tax], options),
      await exportFile(paymentTable, [payment], options),
    ];
    const manifest = JSON.parse(
      JSON.stringify(
        manifestOf(
          order,
          all.map(one => one.entry),
        ),
      ),
    ) as unknown;
    return {all, manifest, files: new Map(all.map(({entry, bytes}) => [entry.name, bytes]))};
  };

  it('has names, rows, sums of each column of money and the hash of the exact bytes', async () => {
    const {manifest, files} = await made();
    const {files: entries} = manifest as ReturnType<typeof manifestOf>;
    assert.deepEqual(
      entries.map(({name, rows, sums}) => [name, rows, sums]),
      [
        ['pajak.csv', 2, {dasar: '20000000.00', dipungut: '300000.00', disetor: '0.00'}],
        ['pembayaran.csv', 1, {jumlah: '1610000.00'}],
      ],
    );
    assert.deepEqual(await verifyManifest(manifest, files), []);
  });

  it('finds a changed byte, a file that is gone, and one too many', async () => {
    const {manifest, files} = await made();
    const bytes = files.get('pajak.csv')!;
    const changed = bytes.with(40, bytes[40]! ^ 1);
    assert.deepEqual(await verifyManifest(manifest, new Map([...files, ['pajak.csv', changed]])), [
      {code: 'SHA256', at: 'pajak.csv'},
    ]);
    assert.deepEqual(
      await verifyManifest(
        manifest,
        new Map([
          ['pembayaran.csv', files.get('pembayaran.csv')!.slice(1)],
          ['lain.csv', bytes],
        ]),
      ),
      [
        {code: 'FILE_UNKNOWN', at: 'lain.csv'},
        {code: 'FILE_MISSING', at: 'pajak.csv'},
        {code: 'SIZE', at: 'pembayaran.csv'},
      ],
    );
  });

  it('is refused where it is none, and where the order is not whole', async () => {
    for (const wrong of [
      null,
      'x',
      {},
      {...manifestOf(order, []), version: 2},
      {...manifestOf(order, []), more: 1},
    ]) {
      const faults = await verifyManifest(wrong, new Map());
      assert.ok(faults.length > 0 && faults.every(({code}) => code === 'MANIFEST'));
    }
    assert.throws(() => manifestOf({...order, auditHead: ''}, []), /auditHead/);
    assert.throws(() => manifestOf({...order, period: {from: '2026-11-01', to: '2026-10-01'}}, []), /period/);
    const {all} = await made();
    assert.throws(() => manifestOf(order, [all[0]!.entry, all[0]!.entry]), RangeError);
    assert.throws(() => manifestOf({...order, reader: 'LAIN'}, [all[0]!.entry]), /pembaca lain/);
    const options = {writer: csvWriter, reader: 'LAIN', name: '../rahasia'} as const;
    await assert.rejects(exportFile(taxTable, [tax], options), RangeError);
  });

  it('has the sums of the cash book itself, for every month that can be', async () => {
    await fc.assert(
      fc.asyncProperty(validEntries, fc.integer({min: 1, max: 12}), async (entries, month) => {
        const {bku} = booksOfMonth(entries, `2026-${String(month).padStart(2, '0')}`);
        const {entry} = await exportFile(bkuTable, bku.entries, {writer: csvWriter, reader: 'LAIN'});
        assert.deepEqual(
          [entry.rows, entry.sums['penerimaan'], entry.sums['pengeluaran'], entry.sums['saldo']],
          [
            bku.entries.length,
            bku.penerimaan,
            bku.pengeluaran,
            moneyOfSen(sumSen(bku.entries, ({saldo}) => saldo)),
          ],
        );
      }),
      {numRuns: 40},
    );
  });
});
