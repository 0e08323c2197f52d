import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import {csvProfile, type CsvProfileInput} from './csv-profile.ts';
import {csvReader} from './csv.ts';
import {readStatementStream} from './read.ts';
import {pieces, readAll} from './testing/read-all.ts';

const account = '0000000000001';
const semicolons: CsvProfileInput = {
  name: 'Contoh CMS, titik koma',
  delimiter: ';',
  columns: {bookingDate: 'Tanggal', remark: 'Keterangan', debit: 'Debet', credit: 'Kredit', balance: 'Saldo'},
  dateFormat: 'DD/MM/YYYY',
  sign: 'columns',
};

function read(text: string, profile: CsvProfileInput = semicolons, size = 1_000_000) {
  return readAll(csvReader(csvProfile.parse(profile), account), pieces(text, size));
}

describe('CSV of a CMS (cashless.md 8.2)', () => {
  const sample = `Tanggal;Keterangan;Debet;Kredit;Saldo
05/10/2026;P00000038Q PERJADIN BENGKULU;1.610.000,00;;56.390.000,00
`;

  it('reads the two lines of the document', () => {
    const {entries, faults, summaries} = read(sample);
    assert.deepEqual(faults, []);
    assert.deepEqual(entries, [
      {
        seq: 1,
        statement: 1,
        line: 2,
        bookingDate: '2026-10-05',
        valueDate: '2026-10-05',
        dc: 'D',
        amount: '1610000.00',
        currency: 'IDR',
        remark: 'P00000038Q PERJADIN BENGKULU',
        bankRef: undefined,
        typeCode: undefined,
        balanceAfter: '56390000.00',
        shortRef: 'P00000038Q',
      },
    ]);
    assert.equal(summaries[0]!.opening, '58000000.00');
    assert.equal(summaries[0]!.closing, '56390000.00');
    assert.deepEqual(summaries[0]!.check, {ok: true});
    assert.equal(summaries[0]!.account, account);
  });

  it('reads months in Indonesian, a sign column with K and DB, and Windows letters', () => {
    const profile: CsvProfileInput = {
      ...semicolons,
      delimiter: ',',
      encoding: 'windows-1252',
      columns: {bookingDate: 1, remark: [2, 3], amount: 4, flag: 5},
      dateFormat: 'DD-MMM-YY',
      sign: 'flag',
      headerLines: 0,
    };
    const text = `05-Mei-26,"CAF\u00c9 ""BUKIT""",rapat,"1,610,000.00",DB\n06-Agu-26,SP2D,,"50,000,000.00",K\n`;
    const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0));
    const {entries, faults} = readAll(csvReader(csvProfile.parse(profile)), [bytes]);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      entries.map(({bookingDate, dc, amount, remark}) => [bookingDate, dc, amount, remark]),
      [
        ['2026-05-05', 'D', '1610000.00', 'CAF\u00c9 "BUKIT" rapat'],
        ['2026-08-06', 'C', '50000000.00', 'SP2D'],
      ],
    );
  });

  it('reads one signed column, and an amount with its letters behind it', () => {
    const signed: CsvProfileInput = {
      ...semicolons,
      columns: {bookingDate: 1, remark: 2, amount: 3},
      sign: 'signed',
      headerLines: 0,
    };
    assert.deepEqual(
      read('05/10/2026;a;-1.610.000,00\n05/10/2026;b;(5.000)\n05/10/2026;c;12.345', signed).entries.map(
        ({dc, amount}) => dc + amount,
      ),
      ['D1610000.00', 'D5000.00', 'C12345.00'],
    );
    const suffix: CsvProfileInput = {...signed, sign: 'flag', columns: {...signed.columns, flag: 3}};
    assert.deepEqual(
      read('05/10/2026;a;1.610.000,00 DB\n05/10/2026;b;5.000 CR', suffix).entries.map(
        ({dc, amount}) => dc + amount,
      ),
      ['D1610000.00', 'C5000.00'],
    );
  });

  it('reads a remark with line breaks in quotes and counts the lines on', () => {
    const {entries, faults} = read(
      'Tanggal;Keterangan;Debet;Kredit;Saldo\r\n05/10/2026;"HONOR;\r\n  NARASUMBER";500,00;;1\r\n\r\nsalah;x;1;;1\r\n',
    );
    assert.equal(entries[0]!.remark, 'HONOR; NARASUMBER');
    assert.deepEqual(faults, [{line: 5, code: 'DATE', field: 'bookingDate'}]);
  });

  it('names the line of every row it cannot read and reads on', () => {
    const {entries, faults} = read(
      [
        'Tanggal;Keterangan;Debet;Kredit;Saldo',
        '31/02/2026;hari tidak ada;1;;',
        '05/10/2026;kolom kurang;1',
        '05/10/2026;dua sisi;1;1;',
        '05/10/2026;tanpa sisi;;;',
        '05/10/2026;bukan angka;x;;',
        '05/10/2026;saldo rusak;1;;x',
        '05/10/2026;huruf rusak \uFFFD;1;;',
        '05/10/2026;baik;;1;',
      ].join('\n'),
    );
    assert.deepEqual(
      faults.map(({line, code}) => `${line} ${code}`),
      ['2 DATE', '3 RECORD_SHORT', '4 SIGN', '5 SIGN', '6 AMOUNT', '7 BALANCE', '8 ENCODING'],
    );
    assert.deepEqual(
      entries.map(({line}) => line),
      [7, 8, 9],
    );
  });

  it('does not let an open quote take the rest of the file', () => {
    const rows = Array.from({length: 3000}, (_, index) => `05/10/2026;baris ${index} ${'x'.repeat(20)};1;;`);
    rows[1] = '05/10/2026;"kutip tidak ditutup;1;;';
    const {entries, faults} = read(
      ['Tanggal;Keterangan;Debet;Kredit;Saldo', ...rows].join('\n'),
      semicolons,
      777,
    );
    assert.deepEqual(faults, [{line: 3, code: 'RECORD_TOO_LONG'}]);
    assert.equal(entries.length, 2999);
    assert.equal(entries.at(-1)!.line, 3001);
  });

  it('drops footers, and says once when a column is not there', () => {
    const footer = {...semicolons, footer: ['Total', 'Saldo akhir']};
    const text = `${sample};Total;1.610.000,00;;\nSALDO AKHIR;;;;56.390.000,00\n`;
    assert.deepEqual(read(text, footer).faults, []);
    assert.equal(read(text).faults.length, 2);
    const {entries, faults} = read(sample.replace('Debet', 'Debit'));
    assert.deepEqual([entries, faults], [[], [{line: 1, code: 'COLUMN_MISSING', field: 'debit'}]]);
  });

  it('finds a missing row by the balances, also in a file with the newest row first', () => {
    const rows = ['05/10/2026;a;1.000;;9.000', '06/10/2026;b;;500;9.500', '07/10/2026;c;200;;9.300'];
    const head = 'Tanggal;Keterangan;Debet;Kredit;Saldo\n';
    const check = (lines: string[], newestFirst: boolean) =>
      read(head + lines.join('\n'), {...semicolons, newestFirst}).summaries[0]!;
    assert.deepEqual(check(rows, false).check, {ok: true});
    assert.deepEqual(check(rows.toReversed(), true).check, {ok: true});
    assert.equal(check(rows.toReversed(), true).opening, '10000.00');
    assert.deepEqual(check([rows[0]!, rows[2]!], false).check, {ok: false, diff: '500.00'});
  });

  it('refuses a profile that lacks the columns of its signs, or a date format that lacks the year', () => {
    assert.equal(csvProfile.safeParse({...semicolons, sign: 'flag'}).success, false);
    assert.equal(csvProfile.safeParse({...semicolons, dateFormat: 'DD/MM'}).success, false);
    assert.equal(csvProfile.safeParse({...semicolons, headerLines: 0}).success, false);
  });

  it('reads the same in pieces of any size, as text and as bytes, at once and as a stream', async () => {
    const row = fc.record({
      day: fc.integer({min: 1, max: 31}),
      remark: fc.string({unit: fc.constantFrom('A', ' ', ';', '"', '\n', 'é', '€', 'P'), maxLength: 20}),
      sen: fc.bigInt({min: 1n, max: 10n ** 17n}),
      out: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, {maxLength: 12}), fc.integer({min: 1, max: 40}), async (rows, size) => {
        const text = rows
          .map(({day, remark, sen, out}) => {
            const money = moneyOfSen(sen).replace('.', ',');
            return `${day}/10/2026;"${remark.replaceAll('"', '""')}";${out ? money : ''};${out ? '' : money};\r\n`;
          })
          .join('');
        const profile: CsvProfileInput = {
          ...semicolons,
          columns: {bookingDate: 1, remark: 2, debit: 3, credit: 4},
          headerLines: 0,
        };
        const whole = read(text, profile);
        assert.deepEqual(read(text, profile, size), whole);
        const streamed = [];
        const bytes = new TextEncoder().encode(text);
        const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        for await (const part of readStatementStream(csvReader(csvProfile.parse(profile), account), chunks))
          streamed.push(...part.entries);
        assert.deepEqual(streamed, whole.entries);
        assert.equal(whole.entries.length, rows.length);
        const sum = rows.reduce((total, {sen, out}) => total + (out ? sen : 0n), 0n);
        assert.equal(senOf(whole.summaries[0]!.debits), sum);
      }),
      {numRuns: 60},
    );
  });
});
