import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moneyOfRupiah, senOf, sumSen} from '@kepahiang/schemas/money.js';
import fc from 'fast-check';
import {RateNotFound} from '../dated.ts';
import {exampleRegencyRules} from '../rules/example-regency.ts';
import {exampleTravelRules} from '../rules/example-travel.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf, type RuleFile} from '../rules/rules.ts';
import {travelCost, type AnyTrip, type TravelCost} from '../travel.ts';
import {advanceDecision, travelPayeeFault} from './advance.ts';
import {splitRoom} from './amount.ts';

const rules = rulesOf(exampleRegencyRules, nationalRules2026);

const trip: AnyTrip = {
  traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
  province: 'BENGKULU',
  kind: 'LUAR_KOTA',
  berangkat: '2026-10-06',
  kembali: '2026-10-07',
  lodging: [{evidence: 'RECEIPT', actual: '550000.00'}],
  transport: [{type: 'BBM', evidence: 'RECEIPT', amount: '300000.00'}],
};

function costOf(facts: Partial<AnyTrip>, by = rules): TravelCost {
  const result = travelCost({...trip, ...facts}, by);
  assert.ok(result.ok, JSON.stringify(result));
  return result.cost;
}

const line = (cost: TravelCost, kind: TravelCost['lines'][number]['kind']): string | undefined =>
  cost.lines.find(one => one.kind === kind)?.amount;

/** The example regency with one key of its own. */
const withKey = (own: RuleFile['rules']): typeof rules =>
  rulesOf({level: 'OPD', title: 'uji', skpd: 'UJI', rules: own}, exampleRegencyRules, nationalRules2026);

describe('rates of a trip by date and ceiling (7.2, P-02, P-09)', () => {
  const [rates] = exampleTravelRules['travel.rates']!;

  it('takes each day at the rate of its own date across a change of rates', () => {
    const raised = {...rates!.value.provinces['BENGKULU']!.daily, LUAR_KOTA: '370000.00'};
    const own = withKey({
      'travel.rates': [
        {
          ...rates!,
          validFrom: '2026-10-07',
          value: {
            ...rates!.value,
            provinces: {BENGKULU: {...rates!.value.provinces['BENGKULU']!, daily: raised}},
          },
        },
      ],
    });
    assert.equal(line(costOf({}, own), 'UANG_HARIAN'), '750000.00');
  });

  it('is bound by the national ceiling where a Perbup goes above it (10, Musi Rawas Utara)', () => {
    const row = rates!.value.provinces['BENGKULU']!;
    const above = {
      daily: {...row.daily, LUAR_KOTA: '900000.00'},
      lodgingCeiling: {...row.lodgingCeiling, ESELON_IV_GOL_III_II_I: '2000000.00'},
    };
    const own = withKey({
      'travel.rates': [{...rates!, value: {...rates!.value, provinces: {BENGKULU: above}}}],
    });
    const cost = costOf({lodging: [{evidence: 'RECEIPT', actual: '1500000.00'}]}, own);
    assert.equal(line(cost, 'UANG_HARIAN'), '760000.00');
    assert.equal(line(cost, 'PENGINAPAN'), '692000.00');
  });

  it('pays the ceiling of a hotel above it, and a tolerance only where the Perbup has one', () => {
    const lodging = [{evidence: 'RECEIPT', actual: '760000.00'}] as const;
    assert.equal(line(costOf({lodging}), 'PENGINAPAN'), '692000.00');
    const [row] = exampleTravelRules['travel.hotelTolerancePct']!;
    const tolerant = withKey({'travel.hotelTolerancePct': [{...row!, value: 110}]});
    assert.equal(line(costOf({lodging}, tolerant), 'PENGINAPAN'), '760000.00');
    const more = [{evidence: 'RECEIPT', actual: '761201.00'}] as const;
    assert.equal(line(costOf({lodging: more}, tolerant), 'PENGINAPAN'), '761200.00');
  });

  it('has no rate for a fullboard meeting until one is loaded: RATE_NOT_FOUND, never zero', () => {
    const none = travelCost({...trip, kind: 'FULLBOARD'}, rules);
    assert.ok(!none.ok && none.error === 'RATE_NOT_FOUND');
    const row = rates!.value.provinces['BENGKULU']!;
    const own = withKey({
      'travel.rates': [
        {
          ...rates!,
          value: {
            ...rates!.value,
            provinces: {BENGKULU: {...row, daily: {...row.daily, FULLBOARD: '120000.00'}}},
          },
        },
      ],
    });
    assert.equal(line(costOf({kind: 'FULLBOARD', lodging: []}, own), 'UANG_HARIAN'), '240000.00');
  });
});

describe('days of a trip (P-01, P-02, P-06, P-08, P-11)', () => {
  it('pays transport alone for a trip in town up to eight hours', () => {
    const cost = costOf({kind: 'DALAM_KOTA_LT8', kembali: '2026-10-06', lodging: []});
    assert.deepEqual([cost.lines.map(one => one.kind), cost.total], [['TRANSPOR'], '300000.00']);
  });

  it('has no night on a trip of one day', () => {
    const result = travelCost({...trip, kembali: '2026-10-06'}, rules);
    assert.ok(!result.ok && result.detail === '1>0');
  });

  it('pays a date once however often it is listed, and says which dates are none of the trip', () => {
    const cost = costOf({
      days: [
        {date: '2026-10-06', kind: 'NONE'},
        {date: '2026-10-06', kind: 'LUAR_KOTA'},
        {date: '2026-10-08', kind: 'LUAR_KOTA'},
      ],
    });
    assert.equal(line(cost, 'UANG_HARIAN'), '380000.00');
    assert.deepEqual(cost.rejected, [{item: 'Uang harian 2026-10-08', reason: 'DAY_OUTSIDE_TRIP'}]);
  });

  it('pays a continued trip by the province of each day and each night', () => {
    const cost = costOf({
      kembali: '2026-10-08',
      days: [{date: '2026-10-07', kind: 'LUAR_KOTA', province: 'DKI_JAKARTA'}],
      lodging: [
        {evidence: 'RECEIPT', actual: '900000.00'},
        {evidence: 'RECEIPT', actual: '900000.00'},
      ],
    });
    assert.equal(line(cost, 'UANG_HARIAN'), '1290000.00'); // 380 + 530 + 380
    assert.equal(line(cost, 'PENGINAPAN'), '1422000.00'); // 692 + 730
  });

  it('pays representation by class and kind, and to listed classes only (7.2)', () => {
    const cases = [
      ['KDH_ESELON_I', 'LUAR_KOTA', '500000.00'],
      ['ESELON_I', 'LUAR_KOTA', '400000.00'],
      ['ESELON_II', 'LUAR_KOTA', '300000.00'],
      ['KDH_ESELON_I', 'DALAM_KOTA_GT8', '250000.00'],
      ['ESELON_I', 'DALAM_KOTA_GT8', '200000.00'],
      ['ESELON_II', 'DALAM_KOTA_GT8', '150000.00'],
      ['ESELON_III_GOL_IV', 'LUAR_KOTA', undefined],
      ['ESELON_II', 'DIKLAT', undefined],
    ] as const;
    for (const [representation, kind, expected] of cases) {
      const traveller = {grade: 'ESELON_II', representation} as const;
      const cost = costOf({traveller, kind, representation: true});
      assert.equal(line(cost, 'REPRESENTASI'), expected, `${representation} ${kind}`);
    }
    assert.equal(line(costOf({traveller: {grade: 'ESELON_II'}}), 'REPRESENTASI'), undefined);
  });
});

describe('transport (P-05, P-11, P-14)', () => {
  const paid = (facts: Partial<AnyTrip>): readonly (string | undefined)[] =>
    costOf(facts).items.flatMap(({kind, reason}) => (kind === 'TRANSPOR' ? [reason] : []));

  it('demands the proof of each kind', () => {
    const cases = [
      ['PESAWAT', 'RECEIPT', true, undefined],
      ['PESAWAT', 'RECEIPT', false, 'NO_BOARDING_PASS'],
      ['PESAWAT', 'DPR', true, 'DPR_NOT_ALLOWED'],
      ['TAKSI', 'DPR', undefined, undefined],
      ['BBM', 'DPR', undefined, 'DPR_NOT_ALLOWED'],
      ['TAKSI', 'STATEMENT', undefined, 'NO_EVIDENCE'],
      ['TAKSI', 'NONE', undefined, 'NO_EVIDENCE'],
      ['TAKSI', 'PROVIDED', undefined, undefined],
    ] as const;
    for (const [type, evidence, boardingPass, reason] of cases)
      assert.deepEqual(
        paid({transport: [{type, evidence, boardingPass, amount: '100000.00'}]}),
        [reason],
        `${type} ${evidence}`,
      );
  });

  it('pays a pair of taxi rides for each change of city, not one more (Lombok Barat)', () => {
    const taxi = {type: 'TAKSI', evidence: 'RECEIPT', amount: '109000.00'} as const;
    assert.deepEqual(paid({transport: [taxi, taxi, taxi], cityChanges: 1}), [
      undefined,
      undefined,
      'TAXI_PAIR_EXCEEDED',
    ]);
    assert.deepEqual(paid({transport: [{...taxi, rides: 4}, taxi], cityChanges: 2}), [
      undefined,
      'TAXI_PAIR_EXCEEDED',
    ]);
    assert.deepEqual(paid({transport: [taxi, taxi, taxi]}), [undefined, undefined, undefined]);
  });

  it('pays fuel and toll by receipt to who drives a car of the office, and no land transport', () => {
    const of = (type: string, evidence: 'RECEIPT' | 'DPR') => ({type, evidence, amount: '50000.00'});
    const transport = [
      of('BBM', 'RECEIPT'),
      of('TOL', 'RECEIPT'),
      of('TOL', 'DPR'),
      of('TRANSPOR_DARAT', 'DPR'),
    ];
    assert.deepEqual(paid({officeCar: true, transport}), [
      undefined,
      undefined,
      'DPR_NOT_ALLOWED',
      'OFFICE_CAR',
    ]);
  });
});

describe('who pays and who is paid (P-07, P-10, P-15)', () => {
  it('leaves what the office paid out of what the traveller gets, and shows what it paid too much', () => {
    const cost = costOf({
      lodging: [{evidence: 'RECEIPT', actual: '750000.00', paidByOffice: true}],
      advance: '1060000.00',
    });
    assert.equal(cost.total, '1752000.00');
    assert.equal(cost.travellerTotal, '1060000.00');
    assert.deepEqual(cost.office, {allowed: '692000.00', excess: '58000.00'});
    assert.deepEqual(cost.settlement, {kind: 'NIHIL', amount: '0.00'});
  });

  it('counts a ticket the office bought without a boarding pass as paid too much', () => {
    const transport = [
      {type: 'PESAWAT', evidence: 'RECEIPT', amount: '1500000.00', paidByOffice: true},
    ] as const;
    const {office, total} = costOf({transport, lodging: []});
    assert.deepEqual([office, total], [{allowed: '0.00', excess: '1500000.00'}, '760000.00']);
  });

  it('splits a shared room to the rupiah; each part then has its own ceiling', () => {
    assert.deepEqual(splitRoom('1400000.00', 2), ['700000.00', '700000.00']);
    assert.deepEqual(splitRoom('1000001.00', 2), ['500001.00', '500000.00']);
    assert.throws(() => splitRoom('1.00', 0), RangeError);
    const [part] = splitRoom('1400000.00', 2);
    assert.equal(line(costOf({lodging: [{evidence: 'RECEIPT', actual: part!}]}), 'PENGINAPAN'), '692000.00');
  });

  it('never loses or makes a rupiah in splitting', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.integer({min: 1, max: 9}), (rupiah, people) => {
        const parts = splitRoom(moneyOfRupiah(rupiah), people).map(senOf);
        assert.equal(
          parts.reduce((a, b) => a + b, 0n),
          rupiah * 100n,
        );
        assert.ok(parts.every(part => part - parts.at(-1)! <= 100n && part >= parts.at(-1)!));
      }),
    );
  });

  it('pays travel money to the traveller himself, and what the office pays past him', () => {
    assert.equal(travelPayeeFault({accountNo: '0000000001'}, ['0000000001']), undefined);
    assert.equal(travelPayeeFault({accountNo: '0000000002'}, ['0000000001']), 'NOT_OWN_ACCOUNT');
    const office = {accountNo: '0000000001', paidByOffice: true};
    assert.equal(travelPayeeFault(office, ['0000000001']), 'OFFICE_PAID_TO_TRAVELLER');
  });

  it('refuses a cost below zero', () => {
    const transport = [{type: 'BBM', evidence: 'RECEIPT', amount: '-1.00'}] as const;
    assert.throws(() => travelCost({...trip, transport}, rules), RangeError);
  });

  it('always has total = lines = items + allowances, and never pays more than was claimed by receipt', () => {
    const amount = fc.bigInt(0n, 5_000_000n).map(rupiah => moneyOfRupiah(rupiah));
    const evidence = fc.constantFrom('RECEIPT', 'DPR', 'STATEMENT', 'PROVIDED', 'NONE');
    const lodging = fc.array(fc.record({evidence, actual: amount, paidByOffice: fc.boolean()}), {
      maxLength: 1,
    });
    const type = fc.constantFrom('PESAWAT', 'TAKSI', 'BBM', 'TRANSPOR_DARAT');
    const transport = fc.array(fc.record({type, evidence, amount, paidByOffice: fc.boolean()}));
    fc.assert(
      fc.property(fc.record({lodging, transport, advance: amount}), facts => {
        const cost = costOf(facts);
        assert.equal(sumSen(cost.lines.map(one => one.amount)), senOf(cost.total));
        assert.equal(senOf(cost.travellerTotal) + senOf(cost.office.allowed), senOf(cost.total));
        const sign = {KURANG_BAYAR: 1n, LEBIH_BAYAR: -1n, NIHIL: 0n}[cost.settlement!.kind];
        assert.equal(
          senOf(facts.advance) + sign * senOf(cost.settlement!.amount),
          senOf(cost.travellerTotal),
        );
        for (const {evidence: by, paid, claimed} of cost.items)
          if (by === 'RECEIPT') assert.ok(senOf(paid) <= senOf(claimed));
      }),
    );
  });
});

describe('advances (7.3)', () => {
  const on = rulesAt(rules, '2026-10-01');
  const ask = {estimate: '1610000.00', requested: '1610000.00', open: []};

  it('go up to their share of the estimate, and wait for the one before', () => {
    assert.deepEqual(advanceDecision(ask, on), {ok: true, max: '1610000.00'});
    assert.deepEqual(advanceDecision({...ask, requested: '1610001.00'}, on), {
      ok: false,
      error: 'ADVANCE_ABOVE_MAX',
      max: '1610000.00',
      excess: '1.00',
    });
    assert.deepEqual(advanceDecision({...ask, open: ['UM-1']}, on), {
      ok: false,
      error: 'ADVANCE_OPEN',
      open: ['UM-1'],
    });
    assert.throws(() => advanceDecision(ask, rulesAt(rules, '2027-01-02')), RateNotFound);
  });
});
