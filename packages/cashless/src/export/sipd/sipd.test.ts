import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {RateNotFound} from '../../dated.ts';
import {booksOfMonth} from '../../bku/sub-book.ts';
import {validEntries} from '../../bku/testing/entries.ts';
import {csvWriter} from '../csv.ts';
import {exportFile} from '../file.ts';
import {checkForSipd} from './check.ts';
import {exampleSipdProfile} from './example-profile.ts';
import {sipdBku} from './from-bku.ts';
import {matchSipd, type NumberedAmount} from './match.ts';
import {loadSipdProfile, sipdShapeAt, type SipdProfile, type SipdShape} from './profile.ts';
import {sipdRegisters, type SipdRecord} from './record.ts';
import {sipdTable} from './table.ts';

const skpd = '1.02.0.00.0.00.01.0000';
const number = (document: string, serial = '000123', year = '2026', of = skpd) =>
  `17.08/${document}/${serial}/LS/${of}/M/11/${year}`;
const sp2d: SipdRecord = {
  id: 'S1',
  register: 'SP2D',
  nomor: number('04.0'),
  nomorSpm: number('03.0'),
  tanggal: '2026-11-24',
  skpd,
  jenis: 'LS_BARANG_JASA',
  uraian: 'ATK',
  subKegiatan: '1.02.01.2.06.0009',
  rekening: '5.1.02.01.01.0024',
  bruto: '11100000.00',
  potongan: '1250000.00',
  netto: '9850000.00',
};
const shape = sipdShapeAt(exampleSipdProfile, '2026-11-24');
const codes = (records: readonly SipdRecord[], as: SipdShape = shape) =>
  checkForSipd(records, as).refused.flatMap(({id, reasons}) =>
    reasons.map(({code, field}) => [id, field, code]),
  );

describe('what SIPD could take (cashless.md 12, identifiers.md 5)', () => {
  it('is a line whose codes, numbers and dates agree', () => {
    const {taken, refused} = checkForSipd([sp2d], shape);
    assert.deepEqual([taken, refused], [[sp2d], []]);
  });

  const wrong: readonly (readonly [string, Partial<SipdRecord>, string, string])[] = [
    ['a number that SIPD did not make', {nomor: '123/SP2D/2026'}, 'nomor', 'sp2d.pola'],
    ['the number of another document', {nomor: number('03.0')}, 'nomor', 'sipd.dokumen_lain'],
    [
      'the number of another office',
      {nomor: number('04.0', '000123', '2026', '1.03.0.00.0.00.01.0000')},
      'nomor',
      'sipd.skpd_lain',
    ],
    ['the number of another year', {nomor: number('04.0', '000123', '2025')}, 'nomor', 'sipd.tahun_lain'],
    ['an SPM that is none', {nomorSpm: number('02.0')}, 'nomorSpm', 'sipd.dokumen_lain'],
    ['a cut code of the office', {skpd: '1.02'}, 'skpd', 'skpd.pola'],
    ['the code of a kegiatan', {subKegiatan: '1.02.01.2.06'}, 'subKegiatan', 'subkegiatan.tingkat'],
    ['the template X.XX', {subKegiatan: 'X.XX.01.2.06.0002'}, 'subKegiatan', 'sipd.urusan'],
    ['mixed widths of an account', {rekening: '5.1.02.01.001.0024'}, 'rekening', 'rekening.lebar'],
    ['a missing description', {uraian: ''}, 'uraian', 'sipd.kosong'],
    ['an amount that is none', {bruto: '11.100.000'}, 'bruto', 'sipd.uang'],
    ['a day that does not exist', {tanggal: '2026-11-31'}, 'tanggal', 'sipd.tanggal'],
  ];
  for (const [what, more, field, code] of wrong)
    it(`is not ${what}: ${code}`, () => {
      const found = codes([{...sp2d, ...more}]);
      assert.ok(
        found.some(([id, at, is]) => id === 'S1' && at === field && is === code),
        JSON.stringify(found),
      );
    });

  it('says every reason of a line at once, in Indonesian, without its values', () => {
    const bad = {...sp2d, uraian: '', rekening: '5.1', npwp: '1', bruto: '1'} as SipdRecord;
    const [refusal] = checkForSipd([bad], shape).refused;
    assert.equal(refusal!.reasons.length, 3);
    assert.equal(
      refusal!.reasons.find(({field}) => field === 'uraian')!.reason,
      'Uraian wajib diisi untuk SIPD.',
    );
    for (const {reason} of refusal!.reasons) assert.match(reason, /^[A-Z].*\.$/);
  });

  it('has a number once for each account, and no register the profile does not have', () => {
    const other = {...sp2d, id: 'S2', rekening: '5.1.02.01.01.0025'};
    assert.deepEqual(codes([sp2d, other]), []);
    const again = {...sp2d, id: 'S3', rekening: '5.1.02.01.001.00024'};
    assert.deepEqual(codes([sp2d, again]), [['S3', 'nomor', 'sipd.ganda']]);
    const bare = {...shape, registers: {BKU: shape.registers.BKU!}};
    assert.deepEqual(codes([sp2d], bare), [['S1', 'nomor', 'sipd.register']]);
  });

  it('follows the profile: own numbers, whole rupiah, short accounts, lengths', () => {
    assert.deepEqual(codes([{...sp2d, nomor: '123/SP2D', nomorSpm: '1'}], {...shape, nomor: 'BEBAS'}), []);
    assert.deepEqual(codes([{...sp2d, bruto: '1.50'}], {...shape, money: 'WHOLE'}), [
      ['S1', 'bruto', 'sipd.sen'],
    ]);
    const long = {...sp2d, rekening: '5.1.02.01.100.00024'};
    assert.deepEqual(codes([long], {...shape, rekening: 'SHORT'}), [['S1', 'rekening', 'sipd.padanan']]);
    const columns = [
      {title: 'No', field: 'nomor'},
      {title: 'Ket', field: 'uraian', maxLength: 2},
    ] as const;
    assert.deepEqual(codes([sp2d], {...shape, registers: {SP2D: columns}}), [
      ['S1', 'uraian', 'sipd.panjang'],
    ]);
  });
});

describe('the cash book for SIPD', () => {
  it('is taken whole, for every month that can be, with its sums', async () => {
    await fc.assert(
      fc.asyncProperty(validEntries, fc.integer({min: 1, max: 12}), async (entries, month) => {
        const {bku} = booksOfMonth(entries, `2026-${String(month).padStart(2, '0')}`);
        const {taken, refused} = checkForSipd(sipdBku(bku.entries, skpd), shape);
        assert.deepEqual([taken.length, refused], [bku.entries.length, []]);
        const {entry} = await exportFile(sipdTable('BKU', shape), taken, {writer: csvWriter, reader: 'LAIN'});
        const sums = [entry.sums['05_penerimaan'], entry.sums['06_pengeluaran']];
        assert.deepEqual(sums, [bku.penerimaan, bku.pengeluaran]);
      }),
      {numRuns: 40},
    );
  });
});

describe('an export for SIPD', () => {
  const written = async (as: SipdShape) => {
    const {bytes} = await exportFile(sipdTable('SP2D', as), [sp2d], {writer: csvWriter, reader: 'LAIN'});
    return new TextDecoder().decode(bytes).split('\r\n');
  };

  it('has the columns of the profile in their order, accounts in its width', async () => {
    const [titles, line] = await written(shape);
    assert.ok(titles!.startsWith('Nomor;Tanggal;Kode SKPD;Jenis;Uraian;Bruto;Potongan;Neto;Nomor SPM;'));
    assert.ok(line!.includes(';2026-11-24;') && line!.includes(';11100000.00;'));
    assert.ok(line!.includes(';5.1.02.01.001.00024;'));
  });

  it('writes dates and money as the profile wants them', async () => {
    const [, line] = await written({...shape, date: 'DD/MM/YYYY', money: 'COMMA', rekening: 'SHORT'});
    assert.ok(
      line!.includes(';24/11/2026;') &&
        line!.includes(';11100000,00;') &&
        line!.includes(';5.1.02.01.01.0024;'),
    );
    assert.ok((await written({...shape, money: 'WHOLE', date: 'DD-MM-YYYY'}))[1]!.includes(';24-11-2026;'));
  });

  it('refuses a register the profile does not have', () =>
    assert.throws(() => sipdTable('SPJ', {...shape, registers: {}}), RangeError));
});

describe('a profile of SIPD (cashless.md 14 (7))', () => {
  const clone = () => JSON.parse(JSON.stringify(exampleSipdProfile)) as SipdProfile;

  it('is loaded as it is written; the example has all registers', () => {
    const loaded = loadSipdProfile(JSON.stringify(exampleSipdProfile));
    assert.deepEqual(loaded, {ok: true, profile: clone()});
    assert.deepEqual(Object.keys(shape.registers), [...sipdRegisters]);
  });

  it('says everything that is wrong at once, with its line and the reason in Indonesian', () => {
    const text = `{
  "title": "BKD",
  "rows": [
    {"validFrom": "2026-01-01", "validTo": "2026-06-30", "setBy": "REGENCY", "legalBasis": "",
     "value": {"date": "YYYY", "money": "WHOLE", "rekening": "LONG", "nomor": "SIPD",
       "registers": {"SP2D": [{"title": "No", "field": "nomer"}]}}}
  ]
}`;
    const loaded = loadSipdProfile(text);
    assert.ok(!loaded.ok);
    assert.deepEqual(
      loaded.faults.map(({path, line, code}) => [path, line, code]),
      [
        ['rows.0.legalBasis', 4, 'aturan.dasar'],
        ['rows.0.value.date', 5, 'aturan.pilihan'],
        ['rows.0.value.registers.SP2D.0.field', 6, 'aturan.pilihan'],
      ],
    );
  });

  it('needs a number, titles of its own, rows without overlap, and JSON', () => {
    const bad = clone();
    const [row] = bad.rows;
    const faults = (profile: unknown) => {
      const loaded = loadSipdProfile(profile);
      return loaded.ok ? [] : loaded.faults.map(({code}) => code);
    };
    const twice = [
      {title: 'A', field: 'uraian'},
      {title: 'A', field: 'skpd'},
    ];
    assert.deepEqual(faults({...bad, rows: [{...row!, value: {...row!.value, registers: {SPJ: twice}}}]}), [
      'sipd.judul',
      'sipd.nomor',
    ]);
    assert.deepEqual(faults({...bad, rows: [row, {...row!, validFrom: '2026-07-01'}]}), ['aturan.tumpang']);
    for (const broken of ['{', null, 7, [], {}]) assert.ok(faults(broken).length > 0);
  });

  it('does not guess a shape for a day without a row', () =>
    assert.throws(() => sipdShapeAt(exampleSipdProfile, '2025-12-31'), RateNotFound));
});

describe('matching with SIPD', () => {
  const line = (nomor: string, amount = '100.00', tanggal = '2026-11-24'): NumberedAmount => ({
    nomor,
    amount,
    tanggal,
  });

  it('says which are there, missing, differing and not ours; spaces and small letters do not count', () => {
    const ours = [line('A/1', '60.00'), line('A/1', '40.00'), line('A/2'), line('A/3'), line('A/4')];
    const sipd = [line(' a/1'), line('A/3', '90.00', '2026-11-25'), line('A/4'), line('A/9')];
    assert.deepEqual(matchSipd(ours, sipd), {
      found: ['A/1', 'A/4'],
      missing: [line('A/2')],
      differing: [
        {
          nomor: 'A/3',
          fields: ['amount', 'tanggal'],
          ours: line('A/3'),
          sipd: line('A/3', '90.00', '2026-11-25'),
          difference: '-10.00',
        },
      ],
      unknown: [line('A/9')],
    });
  });

  it('puts every number of either list into one class, whatever the order', () => {
    const lines = fc.array(
      fc.record({
        nomor: fc.integer({min: 1, max: 9}).map(n => `N/${n}`),
        amount: fc.constantFrom('1.00', '2.00'),
        tanggal: fc.constantFrom('2026-11-24', '2026-11-25'),
      }),
      {maxLength: 20},
    );
    fc.assert(
      fc.property(lines, lines, (ours, sipd) => {
        const result = matchSipd(ours, sipd);
        const all = [
          ...result.found,
          ...[...result.missing, ...result.differing, ...result.unknown].map(one => one.nomor),
        ];
        assert.deepEqual(all.sort(), [...new Set([...ours, ...sipd].map(one => one.nomor))].sort());
        assert.deepEqual(matchSipd(ours.toReversed(), sipd.toReversed()), result);
        assert.deepEqual(matchSipd(ours, ours).found.length, new Set(ours.map(one => one.nomor)).size);
      }),
    );
  });
});
