import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfRupiah, senOf, sumSen} from '@kepahiang/schemas/money.js';
import {RateNotFound} from '../dated.ts';
import {exampleRegencyRules} from '../rules/example-regency.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf, type RuleFile, type RulesAt} from '../rules/rules.ts';
import {invoiceTax, type InvoiceInput} from './invoice.ts';
import {pp55Eligible} from './invoice-pph.ts';
import {meterai} from './meterai.ts';
import {constructionKinds} from './names.ts';

const rules = rulesAt(rulesOf(nationalRules2026, exampleRegencyRules), '2026-10-05');

/** The same rules with some rows changed, as another day or regency may have them. */
function withRules(changed: RuleFile['rules']): RulesAt {
  const file: RuleFile = {level: 'OPD', title: 'Uji', skpd: 'DINKES', rules: changed};
  return rulesAt(rulesOf(nationalRules2026, exampleRegencyRules, file), '2026-10-05');
}

const row = <Value>(value: Value) => [
  {value, validFrom: '2026-01-01', legalBasis: 'Perda uji', setBy: 'REGENCY'} as const,
];

const invoice = (object: InvoiceInput['object'], price: number, more: Partial<InvoiceInput> = {}) =>
  ({object, price: moneyOfRupiah(price), pkp: false, npwp: true, ...more}) satisfies InvoiceInput;

type Line = readonly [tax: string, amount: number];
type Example = readonly [
  name: string,
  input: InvoiceInput,
  bruto: number,
  withheld: readonly Line[],
  netto: number,
];

/** The worked examples of cashless.md 6.2. */
const examples: readonly Example[] = [
  [
    'T1 goods from a PKP',
    invoice('BARANG', 10_000_000, {pkp: true}),
    11_100_000,
    [
      ['PPH22', 150_000],
      ['PPN', 1_100_000],
    ],
    9_850_000,
  ],
  ['T2 goods at the threshold', invoice('BARANG', 2_000_000, {pkp: true}), 2_220_000, [], 2_220_000],
  [
    'T3 goods one rupiah above it',
    invoice('BARANG', 2_000_001, {pkp: true}),
    2_220_001,
    [
      ['PPH22', 30_000],
      ['PPN', 220_000],
    ],
    1_970_001,
  ],
  [
    'T4 goods, no PKP, no NPWP',
    invoice('BARANG', 5_000_000, {npwp: false}),
    5_000_000,
    [['PPH22', 150_000]],
    4_850_000,
  ],
  [
    'T5 a service of a company',
    invoice('JASA', 15_000_000, {pkp: true, vendor: 'BADAN'}),
    16_650_000,
    [
      ['PPH23', 300_000],
      ['PPN', 1_650_000],
    ],
    14_700_000,
  ],
  [
    'T6 a small service of a company',
    invoice('JASA', 1_500_000, {vendor: 'BADAN'}),
    1_500_000,
    [['PPH23', 30_000]],
    1_470_000,
  ],
  [
    'T7 rent of an office',
    invoice('SEWA_TANAH_BANGUNAN', 24_000_000),
    24_000_000,
    [['PPH4_2', 2_400_000]],
    21_600_000,
  ],
  [
    'T8 construction by a small company',
    invoice('KONSTRUKSI', 450_000_000, {pkp: true, construction: 'PELAKSANAAN_KECIL'}),
    499_500_000,
    [
      ['PPH4_2', 7_875_000],
      ['PPN', 49_500_000],
    ],
    442_125_000,
  ],
  [
    'T9 certified supervision',
    invoice('KONSTRUKSI', 90_000_000, {pkp: true, construction: 'KONSULTANSI_ADA'}),
    99_900_000,
    [
      ['PPH4_2', 3_150_000],
      ['PPN', 9_900_000],
    ],
    86_850_000,
  ],
  ['T10 goods by KKPD', invoice('BARANG', 8_000_000, {pkp: true, channel: 'KKPD'}), 8_880_000, [], 8_880_000],
  [
    'T11 catering under PBJT',
    invoice('JASA', 6_000_000, {vendor: 'BADAN', localTaxPBJT: true}),
    6_000_000,
    [['PPH23', 120_000]],
    5_880_000,
  ],
  [
    'T12 a service of a person',
    invoice('JASA', 4_000_000, {vendor: 'ORANG_PRIBADI'}),
    4_000_000,
    [['PPH21', 100_000]],
    3_900_000,
  ],
  [
    'T13 goods with a letter of PP 55',
    invoice('BARANG', 7_000_000, {pp55: true}),
    7_000_000,
    [['PPH_FINAL_PP55', 35_000]],
    6_965_000,
  ],
];

const amounts = ({withheld}: ReturnType<typeof invoiceTax>) => withheld.map(({tax, amount}) => [tax, amount]);
const inMoney = (lines: readonly Line[]) => lines.map(([tax, amount]) => [tax, moneyOfRupiah(amount)]);

describe('taxes on an invoice (cashless.md 6.2)', () => {
  for (const [name, input, bruto, withheld, netto] of examples)
    it(name, () => {
      const result = invoiceTax(input, rules);
      assert.equal(result.bruto, moneyOfRupiah(bruto));
      assert.deepEqual(amounts(result), inMoney(withheld));
      assert.equal(result.netto, moneyOfRupiah(netto));
    });

  it('T1 shows the other value (DPP nilai lain) of 9.166.667 and takes the tax from the price', () => {
    const ppn = invoiceTax(examples[0]![1], rules).withheld[1]!;
    assert.equal(ppn.dppNilaiLain, '9166667.00');
    assert.equal(ppn.base, '10000000.00');
  });

  it('says of each line by which rule, base, rate and law it stands', () => {
    const [pph, ppn] = invoiceTax(invoice('BARANG', 5_000_000, {pkp: true, npwp: false}), rules).withheld;
    assert.deepEqual(pph, {
      tax: 'PPH22',
      base: '5000000.00',
      amount: '150000.00',
      why: {
        rule: 'tax.pph22',
        parts: [{base: '5000000.00', rateBp: 300}],
        notes: ['TANPA_NPWP'],
        legalBasis: 'UU PPh Pasal 22; PMK 51/2025',
        setBy: 'NATIONAL',
        validFrom: '2026-01-01',
        confidence: 'verified',
      },
    });
    assert.deepEqual(ppn!.why.parts, [{base: '5000000.00', rateBp: 1200, of: '11/12'}]);
    assert.match(ppn!.why.legalBasis, /PMK 131\/2024/);
  });

  it('shows the layers of Pasal 17 for a person, on half of the gross', () => {
    const [line] = invoiceTax(invoice('JASA', 200_000_000, {vendor: 'ORANG_PRIBADI'}), rules).withheld;
    assert.equal(line!.base, '100000000.00');
    assert.equal(line!.amount, '9000000.00'); // 5 % of 60 million and 15 % of 40 million
    assert.deepEqual(line!.why.parts, [
      {base: '60000000.00', rateBp: 500},
      {base: '40000000.00', rateBp: 1500},
    ]);
    assert.deepEqual(line!.why.notes, ['SEBAGIAN_BRUTO']);
  });

  it('says of what is not withheld why not', () => {
    const reasons = (input: InvoiceInput): string[] =>
      invoiceTax(input, rules).released.map(({tax, reason}) => `${tax} ${reason}`);
    const goods = (more: Partial<InvoiceInput>) => invoice('BARANG', 8_000_000, {pkp: true, ...more});
    assert.deepEqual(reasons(invoice('BARANG', 2_000_000, {pkp: true})), [
      'PPH22 THRESHOLD',
      'PPN THRESHOLD',
    ]);
    assert.deepEqual(reasons(goods({channel: 'KKPD'})), ['PPH22 CHANNEL', 'PPN CHANNEL']);
    assert.deepEqual(reasons(goods({skb: true})), ['PPH22 SKB']);
    assert.deepEqual(reasons(goods({pph22Exempt: true, ppnCollectedBySeller: true})), [
      'PPH22 EXEMPT',
      'PPN COLLECTED_BY_SELLER',
    ]);
    assert.deepEqual(reasons(goods({ppnExempt: true})), ['PPN EXEMPT']);
    assert.deepEqual(reasons(invoice('JASA', 6_000_000, {pkp: true, localTaxPBJT: true})), [
      'PPN PBJT_APPLIES',
      'PBJT COLLECTED_BY_SELLER',
    ]);
    assert.deepEqual(reasons(invoice('JASA', 49)), ['PPH23 BELOW_ONE_RUPIAH']);
  });
});

describe('the edges of the taxes on an invoice (cashless.md 6.1)', () => {
  it('compares the whole deal with the threshold, not the slice', () => {
    const slice = invoice('BARANG', 1_500_000, {pkp: true, contractTotal: '3000000.00'});
    assert.deepEqual(amounts(invoiceTax(slice, rules)), [
      ['PPH22', '22500.00'],
      ['PPN', '165000.00'],
    ]);
    const wrong = invoice('BARANG', 3_000_000, {contractTotal: '1.00'});
    assert.deepEqual(amounts(invoiceTax(wrong, rules)), [['PPH22', '45000.00']]);
  });

  it('takes the invoice with PPN as base of the threshold where the rules say so', () => {
    const byInvoice = withRules({'tax.thresholdBase': row('INVOICE' as const)});
    const edge = (price: number) => amounts(invoiceTax(invoice('BARANG', price, {pkp: true}), byInvoice));
    assert.deepEqual(edge(2_000_000), [
      ['PPH22', '30000.00'],
      ['PPN', '220000.00'],
    ]);
    assert.deepEqual(edge(1_801_801), []); // with PPN 1.999.999
  });

  it('leaves PPN with the seller inside netto: fuel', () => {
    const fuel = invoiceTax(
      invoice('BARANG', 5_000_000, {pkp: true, pph22Exempt: true, ppnCollectedBySeller: true}),
      rules,
    );
    assert.equal(fuel.ppn, '550000.00');
    assert.equal(fuel.netto, fuel.bruto);
  });

  it('knows a rate for every kind of construction work', () => {
    const rates = constructionKinds.map(construction => [
      construction,
      senOf(invoiceTax(invoice('KONSTRUKSI', 10_000, {construction}), rules).potongan) / 100n,
    ]);
    assert.deepEqual(rates, [
      ['PELAKSANAAN_KECIL', 175n],
      ['PELAKSANAAN_TANPA', 400n],
      ['PELAKSANAAN_LAIN', 265n],
      ['KONSULTANSI_ADA', 350n],
      ['KONSULTANSI_TANPA', 600n],
      ['TERINTEGRASI_ADA', 265n],
      ['TERINTEGRASI_TANPA', 400n],
    ]);
    assert.throws(() => invoiceTax(invoice('KONSTRUKSI', 10_000), rules), RangeError);
  });

  it('doubles PPh 23 and adds a fifth to PPh 21 without NPWP, and leaves rent of buildings as it is', () => {
    const without = (object: InvoiceInput['object'], more: Partial<InvoiceInput> = {}) =>
      amounts(invoiceTax(invoice(object, 4_000_000, {npwp: false, ...more}), rules));
    assert.deepEqual(without('SEWA_HARTA'), [['PPH23', '160000.00']]);
    assert.deepEqual(without('JASA', {vendor: 'ORANG_PRIBADI'}), [['PPH21', '120000.00']]);
    assert.deepEqual(without('SEWA_TANAH_BANGUNAN'), [['PPH4_2', '400000.00']]);
  });

  it('puts the letter of PP 55 in the place of PPh 21, 22 and 23, never of PPh 4(2)', () => {
    const letter = (object: InvoiceInput['object'], more: Partial<InvoiceInput> = {}) =>
      invoiceTax(invoice(object, 4_000_000, {pp55: true, ...more}), rules).withheld.map(({tax}) => tax);
    assert.deepEqual(letter('JASA'), ['PPH_FINAL_PP55']);
    assert.deepEqual(letter('JASA', {vendor: 'ORANG_PRIBADI'}), ['PPH_FINAL_PP55']);
    assert.deepEqual(letter('SEWA_TANAH_BANGUNAN'), ['PPH4_2']);
  });

  it('takes PPN of luxury goods from the full price', () => {
    const car = invoiceTax(invoice('BARANG', 400_000_000, {pkp: true, luxury: true}), rules);
    assert.equal(car.ppn, '48000000.00');
    assert.equal(car.withheld[1]!.dppNilaiLain, undefined);
    assert.deepEqual(car.withheld[1]!.why.notes, ['BARANG_MEWAH']);
  });

  it('withholds PBJT where the regency says so: within a price that includes it, or on top', () => {
    const meal = invoice('JASA', 6_600_000, {localTaxPBJT: true});
    const pbjt = (priceIncludesTax: boolean) =>
      withRules({
        'tax.pbjtWithheldByTreasurer': row(true),
        'tax.pbjt': row({rateBp: 1000, priceIncludesTax, depositDeadline: {kind: 'SAME_DAY'} as const}),
      });
    const within = invoiceTax(meal, pbjt(true));
    assert.deepEqual([within.bruto, within.netto], ['6600000.00', '5868000.00']);
    assert.deepEqual(amounts(within)[1], ['PBJT', '600000.00']);
    const onTop = invoiceTax(meal, pbjt(false));
    assert.deepEqual([onTop.bruto, onTop.netto], ['7260000.00', '6468000.00']);
  });

  it('does not guess who collects PBJT when the regency has not said', () => {
    const national = rulesAt(rulesOf(nationalRules2026), '2026-10-05');
    assert.throws(() => invoiceTax(invoice('JASA', 6_000_000, {localTaxPBJT: true}), national), RateNotFound);
    assert.throws(
      () => invoiceTax(examples[0]![1], rulesAt(rulesOf(nationalRules2026), '2025-12-31')),
      RateNotFound,
    );
  });

  it('refuses amounts that stand in no document: sen, below zero, text', () => {
    for (const price of ['1000.50', '-1000.00', '1.000'])
      assert.throws(() => invoiceTax({...invoice('BARANG', 0), price}, rules), RangeError);
  });

  it('closes PP 55 to companies from 22 April 2026', () => {
    const on = (date: string) => rulesAt(rulesOf(nationalRules2026), date);
    assert.deepEqual(
      ['2026-04-21', '2026-04-22'].map(date => pp55Eligible('CV', on(date))),
      [true, false],
    );
    assert.ok(pp55Eligible('KOPERASI', on('2026-04-22')));
  });

  it('asks for a stamp of Rp10.000 above Rp5.000.000', () => {
    assert.equal(meterai('5000000.00', rules), '0.00');
    assert.equal(meterai('5000001.00', rules), '10000.00');
  });
});

describe('any invoice', () => {
  const flag = fc.option(fc.boolean(), {nil: undefined});
  const input = fc
    .record({
      object: fc.constantFrom('BARANG', 'JASA', 'SEWA_HARTA', 'SEWA_TANAH_BANGUNAN', 'KONSTRUKSI'),
      rupiah: fc.oneof(fc.integer({min: 0, max: 5_000_000}), fc.integer({min: 0, max: 900_000_000_000})),
      total: fc.option(fc.integer({min: 0, max: 5_000_000}), {nil: undefined}),
      pkp: fc.boolean(),
      npwp: fc.boolean(),
      vendor: fc.constantFrom('BADAN', 'ORANG_PRIBADI', undefined),
      construction: fc.constantFrom(...constructionKinds),
      channel: fc.constantFrom('KKPD', 'OVERBOOKING', undefined),
      skb: flag,
      pp55: flag,
      pph22Exempt: flag,
      ppnCollectedBySeller: flag,
      localTaxPBJT: flag,
      ppnExempt: flag,
      luxury: flag,
    })
    .map(({rupiah, total, ...rest}) => ({
      ...rest,
      price: moneyOfRupiah(rupiah),
      ...(total === undefined ? {} : {contractTotal: moneyOfRupiah(total)}),
    })) as fc.Arbitrary<InvoiceInput>;

  it('is bruto = netto + potongan, and potongan is the sum of its lines', () => {
    fc.assert(
      fc.property(input, one => {
        const {bruto, withheld, potongan, netto, ppn} = invoiceTax(one, rules);
        assert.equal(senOf(bruto), senOf(netto) + senOf(potongan));
        assert.equal(senOf(bruto), senOf(one.price) + senOf(ppn));
        assert.equal(
          sumSen(withheld, ({amount}) => amount),
          senOf(potongan),
        );
      }),
    );
  });

  it('has no tax below zero or above its base, and no tax without its law', () => {
    fc.assert(
      fc.property(input, one => {
        for (const {amount, base, why} of invoiceTax(one, rules).withheld) {
          assert.ok(senOf(amount) > 0n && senOf(amount) <= senOf(base));
          assert.ok(why.legalBasis !== '' && why.parts.length > 0);
        }
      }),
    );
  });

  it('never costs less tax when it is dearer, the threshold apart', () => {
    fc.assert(
      fc.property(input, fc.integer({min: 0, max: 10_000_000}), (one, more) => {
        const dearer = {...one, price: moneyOfRupiah(senOf(one.price) / 100n + BigInt(more))};
        const [less, greater] = [invoiceTax(one, rules), invoiceTax(dearer, rules)];
        assert.ok(senOf(greater.potongan) >= senOf(less.potongan));
        assert.ok(senOf(greater.ppn) >= senOf(less.ppn));
      }),
    );
  });
});
