import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays} from '@kepahiang/schemas/dates.js';
import {RateNotFound} from '../dated.ts';
import {exampleRegencyRules} from '../rules/example-regency.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesOf} from '../rules/rules.ts';
import {cancelledTripCost} from './cancelled.ts';
import {dprOf, sppdsOf, sptFaults, tripOfSppd, type Spt} from './documents.ts';
import {datesBetween, tripOverlaps} from './overlap.ts';
import {realDates} from './real-dates.ts';
import {openSettlement, settlementAccount, settlementOf} from './settlement.ts';
import {travelTimeline} from './timeline.ts';

const rules = rulesOf(exampleRegencyRules, nationalRules2026);
const span = (berangkat: string, kembali: string) => ({berangkat, kembali});

describe('trips of one traveller at the same time (7.5)', () => {
  const a = (id: string, berangkat: string, kembali: string) => ({id, traveller: 'A', berangkat, kembali});
  const e8 = [
    a('3', '2026-09-18', '2026-09-19'),
    a('2', '2026-09-16', '2026-09-17'),
    a('1', '2026-09-14', '2026-09-16'),
    {...a('4', '2026-09-15', '2026-09-15'), traveller: 'B'},
  ];

  it('E8: trips 1 and 2 meet on 2026-09-16 only, 2 and 3 are adjacent (7.4)', () => {
    assert.deepEqual(tripOverlaps(e8), [{traveller: 'A', trips: ['1', '2'], dates: ['2026-09-16']}]);
  });

  it('names every pair of a trip that lasts over others', () => {
    const long = [
      a('1', '2026-09-01', '2026-09-10'),
      a('2', '2026-09-02', '2026-09-03'),
      a('3', '2026-09-05', '2026-09-06'),
    ];
    assert.deepEqual(
      tripOverlaps(long).map(({trips}) => trips),
      [
        ['1', '2'],
        ['1', '3'],
      ],
    );
  });

  it('finds just the pairs that share a day, whatever the order of the trips', () => {
    const trip = fc.record({from: fc.integer({min: 0, max: 30}), length: fc.integer({min: 0, max: 5})});
    fc.assert(
      fc.property(fc.array(trip, {maxLength: 12}), list => {
        const trips = list.map(({from, length}, index) =>
          a(String(index), addDays('2026-01-01', from), addDays('2026-01-01', from + length)),
        );
        const expected = trips.flatMap((one, index) =>
          trips
            .slice(index + 1)
            .filter(other => one.berangkat <= other.kembali && other.berangkat <= one.kembali)
            .map(other => [one.id, other.id].sort().join()),
        );
        const found = tripOverlaps(trips);
        assert.deepEqual(found.map(({trips: pair}) => [...pair].sort().join()).sort(), expected.sort());
        assert.deepEqual(tripOverlaps(trips.toReversed()), found);
      }),
    );
  });
});

describe('report and settlement in time (7.6)', () => {
  const trip = {spt: '2026-10-05', ...span('2026-10-06', '2026-10-07')};

  it('gives five working days for the report and five more for the settlement', () => {
    const timeline = travelTimeline(trip, '2026-10-14', rules);
    assert.deepEqual(timeline, {lpdDue: '2026-10-14', settlementDue: '2026-10-21', faults: []});
  });

  it('is late the day after, done or not', () => {
    assert.deepEqual(travelTimeline(trip, '2026-10-15', rules).faults, ['LPD_LATE']);
    assert.deepEqual(travelTimeline({...trip, lpd: '2026-10-15'}, '2026-10-15', rules).faults, ['LPD_LATE']);
    assert.deepEqual(travelTimeline({...trip, lpd: '2026-10-14'}, '2026-10-22', rules).faults, [
      'SETTLEMENT_LATE',
    ]);
    assert.deepEqual(
      travelTimeline({...trip, lpd: '2026-10-14', settled: '2026-10-21'}, '2026-11-30', rules).faults,
      [],
    );
  });

  it('wants the SPT by the day of departure', () => {
    assert.deepEqual(travelTimeline({...trip, spt: '2026-10-06'}, '2026-10-07', rules).faults, []);
    assert.deepEqual(travelTimeline({...trip, spt: '2026-10-07'}, '2026-10-07', rules).faults, [
      'SPT_AFTER_DEPARTURE',
    ]);
  });

  it('does not guess holidays of a year that is not loaded', () => {
    const late = {spt: '2026-12-27', ...span('2026-12-28', '2026-12-30')};
    assert.throws(() => travelTimeline(late, '2026-12-31', rules), RateNotFound);
  });
});

describe('the settlement (P-07, 7.6)', () => {
  it('is less paid, too much paid, or nothing', () => {
    assert.deepEqual(settlementOf('1610000.00', '1500000.00'), {kind: 'KURANG_BAYAR', amount: '110000.00'});
    assert.deepEqual(settlementOf('2208000.00', '3000000.00'), {kind: 'LEBIH_BAYAR', amount: '792000.00'});
    assert.deepEqual(settlementOf('1.00', '1.00'), {kind: 'NIHIL', amount: '0.00'});
  });

  it('goes back to the treasurer in the same year, to the RKUD in a later one', () => {
    const back = settlementOf('0.00', '1.00');
    assert.equal(settlementAccount(back, '2026-12-20', '2026-12-31'), 'REKENING_BENDAHARA');
    assert.equal(settlementAccount(back, '2026-12-20', '2027-01-02'), 'RKUD');
    assert.equal(
      settlementAccount(settlementOf('1.00', '0.00'), '2026-12-20', '2027-01-02'),
      'REKENING_PELAKSANA',
    );
    assert.equal(settlementAccount(settlementOf('1.00', '1.00'), '2026-12-20', '2026-12-21'), undefined);
  });

  it('is closed (SELISIH_NOL) once all of it has moved', () => {
    const back = settlementOf('2208000.00', '3000000.00');
    assert.equal(openSettlement(back, ['500000.00']), '292000.00');
    assert.equal(openSettlement(back, ['500000.00', '292000.00']), '0.00');
  });
});

describe('a cancelled trip (P-12)', () => {
  const ticket = {
    kind: 'TIKET',
    item: 'Tiket',
    amount: '2450000.00',
    refunded: '1500000.00',
    receipt: true,
  } as const;

  it('bears what ticket and hotel did not give back, with a statement', () => {
    const costs = [
      ticket,
      {
        ...ticket,
        kind: 'PENGINAPAN',
        item: 'Hotel',
        amount: '500000.00',
        refunded: '0.00',
        paidByOffice: true,
      },
      {...ticket, item: 'Tiket 2', receipt: false},
      {...ticket, kind: 'LAIN', item: 'Uang harian'},
    ] as const;
    assert.deepEqual(cancelledTripCost({statement: true, costs, advance: '1000000.00'}), {
      total: '1450000.00',
      travellerTotal: '950000.00',
      settlement: {kind: 'LEBIH_BAYAR', amount: '50000.00'},
      rejected: [
        {item: 'Tiket 2', reason: 'NO_EVIDENCE'},
        {item: 'Uang harian', reason: 'NOT_TICKET_OR_HOTEL'},
      ],
    });
  });

  it('bears nothing without one, nor more than was kept', () => {
    const cost = cancelledTripCost({statement: false, costs: [ticket], advance: '1000000.00'});
    assert.equal(cost.total, '0.00');
    assert.deepEqual(cost.settlement, {kind: 'LEBIH_BAYAR', amount: '1000000.00'});
    const refunded = cancelledTripCost({statement: true, costs: [{...ticket, refunded: '9000000.00'}]});
    assert.deepEqual([refunded.total, refunded.settlement], ['0.00', null]);
  });
});

describe('a trip that took other days (P-13)', () => {
  const planned = span('2026-09-14', '2026-09-16');

  it('is paid for its real days when it is shorter', () => {
    assert.deepEqual(realDates(planned, span('2026-09-14', '2026-09-15')), {
      paid: span('2026-09-14', '2026-09-15'),
      uncovered: [],
      change: 'DIPERSINGKAT',
    });
  });

  it('needs an addendum dated before the extra day when it is longer', () => {
    const real = span('2026-09-14', '2026-09-17');
    const addendum = (tanggal: string) => [{tanggal, ...real}];
    assert.deepEqual(realDates(planned, real), {
      paid: planned,
      uncovered: ['2026-09-17'],
      change: 'DIPERPANJANG',
    });
    assert.deepEqual(realDates(planned, real, addendum('2026-09-17')).uncovered, ['2026-09-17']);
    assert.deepEqual(realDates(planned, real, addendum('2026-09-16')).paid, real);
  });

  it('is not paid at all on days no order covers', () => {
    const moved = realDates(planned, span('2026-09-20', '2026-09-21'));
    assert.deepEqual([moved.paid, moved.change], [undefined, 'BERGESER']);
    assert.throws(() => realDates(planned, span('2026-09-16', '2026-09-15')), RangeError);
    assert.equal(realDates(planned, planned).change, 'TETAP');
  });
});

describe('papers of a trip (7.1)', () => {
  const spt: Spt = {
    nomor: '090/1/DINKES/2026',
    tanggal: '2026-10-05',
    dasar: ['Undangan Dinas Kesehatan Provinsi'],
    pegawai: ['198001012005011001', '198001012005012002'].map(nip => ({
      nip,
      nama: 'Contoh',
      pangkat: 'Penata',
      gol: 'III/c',
      jabatan: 'Staf',
      tingkat: 'ESELON_IV_GOL_III_II_I',
    })),
    maksud: 'Rapat koordinasi',
    tujuan: [{kota: 'Bengkulu', provinsi: 'BENGKULU'}],
    ...span('2026-10-06', '2026-10-07'),
    jenis: 'LUAR_KOTA',
    pembebanan: {subKegiatan: '1.02.01.2.06.09', rekening: '5.1.02.04.01.0001'},
    penandatangan: '197001011995011001',
  };

  it('make one SPPD for each traveller, and a trip of each', () => {
    const sppds = sppdsOf(spt, {alatAngkut: 'Mobil dinas', tempatBerangkat: 'Kepahiang'});
    assert.deepEqual(
      sppds.map(({pegawai}) => pegawai.nip),
      spt.pegawai.map(({nip}) => nip),
    );
    assert.deepEqual(tripOfSppd(sppds[0]!), {
      traveller: {grade: 'ESELON_IV_GOL_III_II_I'},
      province: 'BENGKULU',
      kind: 'LUAR_KOTA',
      ...span('2026-10-06', '2026-10-07'),
    });
    assert.equal(tripOfSppd({...sppds[0]!, jenis: 'LUAR_NEGERI'}), undefined);
  });

  it('say what is wrong with an order', () => {
    assert.deepEqual(sptFaults(spt), []);
    assert.deepEqual(
      sptFaults({...spt, tanggal: '2026-10-07', pegawai: [], tujuan: [], kembali: '2026-10-05'}),
      ['NO_TRAVELLER', 'NO_DESTINATION', 'RETURN_BEFORE_DEPART', 'SPT_AFTER_DEPARTURE'],
    );
  });

  it('list what has no receipt for the DPR', () => {
    const item = (name: string, evidence: 'DPR' | 'STATEMENT' | 'RECEIPT', paid: string) =>
      ({kind: 'TRANSPOR', item: name, evidence, claimed: paid, paid, paidByOffice: false}) as const;
    const items = [
      item('TAKSI', 'DPR', '168000.00'),
      item('Penginapan malam ke-1', 'STATEMENT', '258300.00'),
      item('BBM', 'RECEIPT', '1.00'),
      {...item('PESAWAT', 'DPR', '0.00'), reason: 'DPR_NOT_ALLOWED'} as const,
    ];
    assert.deepEqual(dprOf(items).total, '426300.00');
    assert.equal(dprOf(items).lines.length, 2);
  });

  it('count every day of an interval', () => {
    assert.deepEqual(datesBetween('2026-02-27', '2026-03-01'), ['2026-02-27', '2026-02-28', '2026-03-01']);
    assert.deepEqual(datesBetween('2026-03-02', '2026-03-01'), []);
  });
});
