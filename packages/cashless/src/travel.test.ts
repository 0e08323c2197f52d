import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {travelCost, type TravelCost, type Trip} from './travel.ts';

const receipt = (actual: string): Trip['lodging'][number] => ({evidence: 'RECEIPT', actual});
const statement: Trip['lodging'][number] = {evidence: 'STATEMENT', actual: '0.00'};
const transport = (
  type: string,
  evidence: Trip['transport'][number]['evidence'],
  amount: string,
  boardingPass?: boolean,
) => ({
  type,
  evidence,
  amount,
  boardingPass,
});

/** The worked examples of cashless.md 7.4, each with its total and settlement. */
const examples: {name: string; trip: Trip; parts: string; total: string; settlement: string | null}[] = [
  {
    name: 'E1 Bengkulu, two days, hotel and fuel',
    trip: {
      traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
      province: 'BENGKULU',
      kind: 'LUAR_KOTA',
      berangkat: '2026-10-06',
      kembali: '2026-10-07',
      lodging: [receipt('550000.00')],
      transport: [transport('BBM', 'RECEIPT', '300000.00')],
      advance: '1500000.00',
    },
    parts: '760000 550000 300000 0',
    total: '1610000.00',
    settlement: 'KURANG_BAYAR 110000.00',
  },
  {
    name: 'E2 Jakarta, hotel above the ceiling, plane, taxi, DPR',
    trip: {
      traveller: {grade: 'ESELON_III_GOL_IV'},
      province: 'DKI_JAKARTA',
      kind: 'LUAR_KOTA',
      berangkat: '2026-09-14',
      kembali: '2026-09-16',
      lodging: [receipt('1250000.00'), receipt('1250000.00')],
      transport: [
        transport('PESAWAT', 'RECEIPT', '2450000.00', true),
        transport('TAKSI', 'RECEIPT', '480000.00'),
        transport('TRANSPOR_DARAT', 'DPR', '300000.00'),
      ],
      advance: '6000000.00',
    },
    parts: '1590000 2124000 3230000 0',
    total: '6944000.00',
    settlement: 'KURANG_BAYAR 944000.00',
  },
  {
    name: 'E3 Palembang, no hotel but a statement',
    trip: {
      traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
      province: 'SUMATERA_SELATAN',
      kind: 'LUAR_KOTA',
      berangkat: '2026-08-18',
      kembali: '2026-08-20',
      lodging: [statement, statement],
      transport: [transport('TRANSPOR_DARAT', 'RECEIPT', '700000.00')],
    },
    parts: '1140000 516600 700000 0',
    total: '2356600.00',
    settlement: null,
  },
  {
    name: 'E4 Jakarta with representation',
    trip: {
      traveller: {grade: 'ESELON_II'},
      province: 'DKI_JAKARTA',
      kind: 'LUAR_KOTA',
      berangkat: '2026-07-06',
      kembali: '2026-07-09',
      lodging: [receipt('1900000.00'), receipt('1900000.00'), receipt('1900000.00')],
      transport: [
        transport('PESAWAT', 'RECEIPT', '2600000.00', true),
        transport('TAKSI', 'RECEIPT', '512000.00'),
      ],
      representation: true,
    },
    parts: '2120000 5700000 3112000 600000',
    total: '11532000.00',
    settlement: null,
  },
  {
    name: 'E5 in town over eight hours',
    trip: {
      traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
      province: 'BENGKULU',
      kind: 'DALAM_KOTA_GT8',
      berangkat: '2026-06-11',
      kembali: '2026-06-11',
      lodging: [],
      transport: [transport('BBM', 'RECEIPT', '100000.00')],
    },
    parts: '150000 0 100000 0',
    total: '250000.00',
    settlement: null,
  },
  {
    name: 'E6 training with travel days at the other rate',
    trip: {
      traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
      province: 'DKI_JAKARTA',
      kind: 'DIKLAT',
      berangkat: '2026-05-04',
      kembali: '2026-05-08',
      days: [
        {date: '2026-05-04', kind: 'LUAR_KOTA'},
        {date: '2026-05-08', kind: 'LUAR_KOTA'},
      ],
      lodging: [],
      transport: [transport('PESAWAT', 'RECEIPT', '2380000.00', true)],
      advance: '4000000.00',
    },
    parts: '1540000 0 2380000 0',
    total: '3920000.00',
    settlement: 'LEBIH_BAYAR 80000.00',
  },
  {
    name: 'E7 Lampung with rejected night and plane',
    trip: {
      traveller: {grade: 'ESELON_III_GOL_IV'},
      province: 'LAMPUNG',
      kind: 'LUAR_KOTA',
      berangkat: '2026-04-20',
      kembali: '2026-04-22',
      lodging: [receipt('900000.00'), {evidence: 'NONE', actual: '0.00'}],
      transport: [transport('PESAWAT', 'RECEIPT', '1500000.00'), transport('TAKSI', 'DPR', '168000.00')],
      advance: '3000000.00',
    },
    parts: '1140000 900000 168000 0',
    total: '2208000.00',
    settlement: 'LEBIH_BAYAR 792000.00',
  },
];

/** Daily allowance, lodging, transport and representation in rupiah, as the table of 7.4 has them. */
function partsOf({lines}: TravelCost): string {
  const kinds = ['UANG_HARIAN', 'PENGINAPAN', 'TRANSPOR', 'REPRESENTASI'];
  return kinds
    .map(kind => lines.find(line => line.kind === kind)?.amount.replace('.00', '') ?? '0')
    .join(' ');
}

describe('what an official trip costs (cashless.md 7.4)', () => {
  for (const {name, trip, parts, total, settlement} of examples) {
    it(name, () => {
      const result = travelCost(trip);
      assert.ok(result.ok);
      assert.equal(partsOf(result.cost), parts);
      assert.equal(result.cost.total, total);
      const settled = result.cost.settlement;
      assert.equal(settled && `${settled.kind} ${settled.amount}`, settlement);
    });
  }

  it('says which costs of E7 are not paid and why', () => {
    const result = travelCost(examples[6]!.trip);
    assert.ok(result.ok);
    assert.deepEqual(result.cost.rejected, [
      {item: 'Penginapan malam ke-2', reason: 'NO_RECEIPT_NO_STATEMENT'},
      {item: 'PESAWAT', reason: 'NO_BOARDING_PASS'},
    ]);
  });

  it('refuses more nights than days minus one, an early return, and a province without a rate', () => {
    const trip = examples[0]!.trip;
    assert.deepEqual(travelCost({...trip, lodging: [statement, statement]}), {
      ok: false,
      error: 'LODGING_NIGHTS_EXCEED',
      detail: '2>1',
    });
    assert.equal(travelCost({...trip, kembali: '2026-10-05', lodging: []}).ok, false);
    const unknown = travelCost({...trip, province: 'ACEH'});
    assert.ok(!unknown.ok);
    assert.equal(unknown.error, 'RATE_NOT_FOUND');
  });

  it('never pays nothing silently when the year of the rates is over', () => {
    const late = travelCost({...examples[0]!.trip, berangkat: '2027-01-06', kembali: '2027-01-07'});
    assert.ok(!late.ok && late.error === 'RATE_NOT_FOUND');
  });
});
