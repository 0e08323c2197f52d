import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {lowestLevel} from './authority.ts';
import {exampleRegencyRules} from './example-regency.ts';
import {loadRules, type LoadedRules} from './load.ts';
import {nationalRules2026} from './national-2026.ts';
import {ruleAt, rulesOf, type RuleKey} from './rules.ts';
import {valueSchemas} from './schema/value.ts';

type Json = Record<string, unknown>;

const national = rulesOf(nationalRules2026);
const regency = rulesOf(nationalRules2026, exampleRegencyRules);

const row = (value: unknown, more: Json = {}): Json => ({
  value,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  legalBasis: 'Perbup 1/2026',
  setBy: 'REGENCY',
  ...more,
});

const fileOf = (rules: Json, more: Json = {}): Json => ({
  level: 'REGENCY',
  title: 'Aturan kabupaten',
  rules,
  ...more,
});

const opdFile = (rules: Json, more: Json = {}): Json =>
  fileOf(rules, {level: 'OPD', skpd: 'DINKES', title: 'Aturan Dinkes', ...more});

const codes = (loaded: LoadedRules): string[] =>
  loaded.ok ? [] : loaded.faults.map(fault => `${fault.path} ${fault.code}`);

/** The example's travel rates with one amount changed. */
function ratesWith(change: (rates: {provinces: Record<string, {daily: Json}>}) => void): unknown {
  const rates = structuredClone(exampleRegencyRules.rules['travel.rates']![0]!.value);
  change(rates);
  return rates;
}

describe('loading rules', () => {
  it('takes the national set of 2026 and the example of a regency over it, as text', () => {
    const first = loadRules(JSON.stringify(nationalRules2026));
    assert.ok(first.ok, JSON.stringify(first));
    const second = loadRules(JSON.stringify(exampleRegencyRules), first.rules);
    assert.ok(second.ok, JSON.stringify(second));
    assert.deepEqual(
      second.rules.files.map(file => file.level),
      ['REGENCY', 'NATIONAL'],
    );
  });

  it('knows every key of the catalogue (13): the two sets show all of them but the rate of PBJT', () => {
    const shown = [...Object.keys(nationalRules2026.rules), ...Object.keys(exampleRegencyRules.rules)];
    assert.deepEqual(
      Object.keys(valueSchemas()).filter(key => !shown.includes(key)),
      ['tax.pbjt'],
    );
    for (const key of Object.keys(exampleRegencyRules.rules))
      assert.notEqual(lowestLevel(key as RuleKey), 'NATIONAL', key);
  });

  it('says on which line of the text each fault stands', () => {
    const text = `{
  "level": "REGENCY",
  "title": "Aturan kabupaten",
  "rules": {
    "gu.minSpentPct": [
      {
        "value": 175,
        "validFrom": "2026-02-30",
        "setBy": "REGENCY"
      }
    ],
    "gu.minSpent": []
  }
}`;
    const loaded = loadRules(text, national);
    assert.ok(!loaded.ok);
    assert.deepEqual(
      loaded.faults.map(({line, path, reason}) => `${line} ${path}: ${reason}`),
      [
        '6 rules.gu.minSpentPct.0.legalBasis: Dasar hukum belum diisi. Tulis jenis, nomor, dan tahun peraturannya.',
        '7 rules.gu.minSpentPct.0.value: Nilai 175 terlalu besar. Isi paling besar 100.',
        '8 rules.gu.minSpentPct.0.validFrom: Tanggal 2026-02-30 tidak ada di kalender. Tulis seperti 2026-11-24.',
        '12 rules.gu.minSpent: Nama gu.minSpent tidak dikenal di bagian ini. Perbaiki ejaannya atau hapus.',
      ],
    );
  });

  it('finds a name that stands twice, which JSON itself would swallow', () => {
    const loaded = loadRules('{"level": "REGENCY",\n"title": "A",\n"rules": {},\n"title": "B"}', national);
    assert.ok(!loaded.ok);
    assert.deepEqual(
      loaded.faults.map(({line, code, reason}) => [line, code, reason]),
      [[4, 'aturan.ganda', 'Nama title sudah ada pada baris 2. Gabungkan keduanya.']],
    );
  });

  it('says where a text is no JSON', () => {
    for (const [text, line] of [
      ['{\n"level": "OPD"\n"x": 1}', 3],
      ['{\n"level":\n', 2],
    ] as const) {
      const loaded = loadRules(text);
      assert.ok(!loaded.ok && loaded.faults[0]!.code === 'aturan.json');
      assert.equal(loaded.faults[0]!.line, line);
    }
    assert.deepEqual(codes(loadRules('[]')), [' aturan.bentuk']);
  });

  for (const [what, rules, faults] of [
    [
      'rows that overlap',
      {'tu.months': [row(1), row(2, {validFrom: '2026-12-31', validTo: '2027-12-31'})]},
      ['rules.tu.months.1.validFrom aturan.tumpang'],
    ],
    [
      'rows that leave a day without a rule',
      {'tu.months': [row(1), row(2, {validFrom: '2027-01-02', validTo: '2027-12-31'})]},
      ['rules.tu.months.1.validFrom aturan.celah'],
    ],
    [
      'a row after one that never ends',
      {
        'tu.months': [
          row(2, {validFrom: '2027-01-01', validTo: '2027-12-31'}),
          {value: 1, validFrom: '2026-01-01', legalBasis: 'Perbup 1/2026', setBy: 'REGENCY'},
        ],
      },
      ['rules.tu.months.0.validFrom aturan.tumpang'],
    ],
    [
      'a row that ends before it begins',
      {'tu.months': [row(1, {validTo: '2025-12-31'})]},
      ['rules.tu.months.0.validTo aturan.masa'],
    ],
    [
      'a row without its law',
      {'tu.months': [row(1, {legalBasis: '  '})]},
      ['rules.tu.months.0.legalBasis aturan.dasar'],
    ],
    [
      'a tax rate',
      {'tax.pph22': nationalRules2026.rules['tax.pph22']},
      ['rules.tax.pph22 aturan.wewenang', 'rules.tax.pph22.0.setBy aturan.penetap'],
    ],
    [
      'a row the nation is said to have set',
      {'tu.months': [row(1, {setBy: 'NATIONAL'})]},
      ['rules.tu.months.0.setBy aturan.penetap'],
    ],
    [
      'money that is a number',
      {'up.ceiling': [row({DINKES: 1000})]},
      ['rules.up.ceiling.0.value.DINKES aturan.jenis'],
    ],
    [
      'money with sen, or below zero',
      {'up.ceiling': [row({DINKES: '1.50', PUPR: '-1.00'})]},
      ['rules.up.ceiling.0.value.DINKES aturan.uang', 'rules.up.ceiling.0.value.PUPR aturan.uang'],
    ],
    [
      'a pair that may be relaxed only by a decree',
      {'sod.relaxedPairs': [row([{pair: 'submit+check', decree: ''}])]},
      ['rules.sod.relaxedPairs.0.value.0.decree aturan.kosong'],
    ],
    [
      'a number that would be given twice',
      {'numbering.pattern': [row({SPP: '{KIND}/{SKPD}/{year}'})]},
      ['rules.numbering.pattern.0.value.SPP aturan.pola'],
    ],
    [
      'PBJT above the national ceiling',
      {'tax.pbjt': [row({rateBp: 1100, priceIncludesTax: false, depositDeadline: {kind: 'SAME_DAY'}})]},
      ['rules.tax.pbjt.0.value.rateBp aturan.plafon'],
    ],
    [
      'a deadline of an unknown kind',
      {'tax.pbjt': [row({rateBp: 1000, priceIncludesTax: false, depositDeadline: {kind: 'LATER'}})]},
      ['rules.tax.pbjt.0.value.depositDeadline.kind aturan.pilihan'],
    ],
    [
      'a channel above the limit of BI',
      {'channel.limits': [row({BIFAST: {max: '250000001.00'}}, {setBy: 'BANK'})]},
      ['rules.channel.limits.0.value.BIFAST.max aturan.plafon'],
    ],
    [
      'a travel rate above the ceiling of the Perpres (Musi Rawas Utara)',
      {
        'travel.rates': [
          row(ratesWith(rates => (rates.provinces['BENGKULU']!.daily['LUAR_KOTA'] = '380001.00'))),
        ],
      },
      ['rules.travel.rates.0.value.provinces.BENGKULU.daily.LUAR_KOTA aturan.plafon'],
    ],
    [
      'a travel rate for a province whose ceiling nobody has loaded',
      {'travel.rates': [row(ratesWith(rates => (rates.provinces['PAPUA'] = rates.provinces['JAMBI']!)))]},
      [
        ...['daily.LUAR_KOTA', 'daily.DALAM_KOTA_GT8', 'daily.DIKLAT'],
        ...['KDH_ESELON_I', 'ESELON_II', 'ESELON_III_GOL_IV', 'ESELON_IV_GOL_III_II_I'].map(
          grade => `lodgingCeiling.${grade}`,
        ),
      ].map(name => `rules.travel.rates.0.value.provinces.PAPUA.${name} aturan.tanpa_plafon`),
    ],
    [
      'travel rates that outlive their ceiling',
      {
        'travel.rates': [
          row(
            ratesWith(() => undefined),
            {validTo: '2027-12-31'},
          ),
        ],
      },
      ['rules.travel.rates.0.validFrom aturan.tanpa_plafon'],
    ],
  ] as const)
    it(`refuses ${what}`, () => {
      assert.deepEqual(codes(loadRules(fileOf(rules), national)).toSorted(), faults.toSorted());
    });

  it('refuses layers that fall, have an end, or lack one in the middle', () => {
    const layers = (...rows: [string | null, number][]): unknown => ({
      ...nationalRules2026,
      rules: {
        'tax.pasal17': [
          {
            ...nationalRules2026.rules['tax.pasal17']![0],
            value: {layers: rows.map(([upTo, rateBp]) => ({upTo, rateBp})), pkpRounding: '1000.00'},
          },
        ],
      },
    });
    const fault = ['rules.tax.pasal17.0.value.layers aturan.lapisan'];
    assert.deepEqual(codes(loadRules(layers(['5.00', 1], [null, 2]))), []);
    assert.deepEqual(codes(loadRules(layers(['5.00', 1], ['9.00', 2]))), fault);
    assert.deepEqual(codes(loadRules(layers([null, 1], [null, 2]))), fault);
    assert.deepEqual(codes(loadRules(layers(['9.00', 1], ['5.00', 2], [null, 3]))), fault);
    assert.deepEqual(codes(loadRules(layers(['5.00', 2], [null, 1]))), fault);
  });

  it('refuses levels in the wrong order, and an OPD without a name', () => {
    assert.deepEqual(codes(loadRules(nationalRules2026, national)), ['level aturan.urutan']);
    assert.deepEqual(codes(loadRules(fileOf({}, {level: 'OPD'}), regency)), ['skpd aturan.skpd']);
  });

  it('answers anything at all without throwing, with a reason for every fault', () => {
    const paths = Object.keys(exampleRegencyRules.rules) as RuleKey[];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
        const loaded = loadRules(JSON.stringify(fileOf({[key]: [row(value)]})), national);
        assert.ok(loaded.ok || loaded.faults.every(fault => fault.reason.length > 10 && fault.line === 1));
      }),
      {numRuns: 150},
    );
    fc.assert(
      fc.property(fc.anything(), value => void loadRules(value)),
      {numRuns: 150},
    );
  });
});

describe('a hostile file of rules', () => {
  for (const [what, text] of [
    ['a text of five megabytes', JSON.stringify({title: 'a\\"'.repeat(1_250_000)})],
    ['lists within lists', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['objects within objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    [
      'a name that reaches for the prototype',
      '{"__proto__": {"level": "OPD"}, "rules": {"constructor": []}}',
    ],
  ] as const)
    it(`of ${what} is refused in no time`, () => {
      const start = process.cpuUsage(); // of this process: other work on the machine does not count
      const loaded = loadRules(text, national);
      assert.ok(!loaded.ok && loaded.faults.length > 0);
      assert.ok(process.cpuUsage(start).user < 5_000_000);
    });
});

describe('rules of an OPD', () => {
  it('lie over those of the regency on the days they cover, and only there', () => {
    const loaded = loadRules(
      opdFile({'gu.minSpentPct': [row(60, {validFrom: '2026-07-01', validTo: '2026-12-31'})]}),
      regency,
    );
    assert.ok(loaded.ok);
    assert.equal(ruleAt(loaded.rules, 'gu.minSpentPct', '2026-06-30').value, 75);
    assert.equal(ruleAt(loaded.rules, 'gu.minSpentPct', '2026-07-01').value, 60);
    assert.equal(ruleAt(loaded.rules, 'tax.pph22', '2026-07-01').value.rateBp, 150);
  });

  it('may lower what the regency gave them and never raise it', () => {
    const load = (rules: Json): string[] => codes(loadRules(opdFile(rules), regency));
    assert.deepEqual(load({'up.ceiling': [row({DINKES: '200000000.00'})]}), []);
    assert.deepEqual(load({'up.ceiling': [row({DINKES: '200000001.00'})]}), [
      'rules.up.ceiling.0.value.DINKES aturan.plafon',
    ]);
    assert.deepEqual(load({'up.ceiling': [row({PUPR: '1.00'})]}), [
      'rules.up.ceiling.0.value.PUPR aturan.skpd_lain',
    ]);
    assert.deepEqual(load({'cash.rules': [row({BELANJA_KECIL: {max: null, per: 'TRANSACTION'}})]}), [
      'rules.cash.rules.0.value.BELANJA_KECIL.max aturan.plafon',
    ]);
  });

  it('may not touch what one decision sets for the whole regency, nor what the nation sets (2)', () => {
    for (const key of ['sod.relaxedPairs', 'spd.controlLevel', 'snap.signatureEncoding'] as const)
      assert.deepEqual(codes(loadRules(opdFile({[key]: exampleRegencyRules.rules[key]}), regency)), [
        `rules.${key} aturan.wewenang`,
      ]);
    const honor = [{...nationalRules2026.rules['tax.pph21.honorAsn']![0]!, setBy: 'REGENCY'}];
    assert.deepEqual(codes(loadRules(opdFile({'tax.pph21.honorAsn': honor}), regency)), [
      'rules.tax.pph21.honorAsn aturan.wewenang',
    ]);
  });
});
