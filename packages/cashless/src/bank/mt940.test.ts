import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mt940Reader} from './mt940.ts';
import {pieces, readAll} from './testing/read-all.ts';

const october = `{1:F01XXXXIDJAXXXX0000000000}{4:
:20:STMT2610
:25:0000000000001
:28C:10/1
:60F:C261001IDR8000000,00
:61:2610011001C50000000,00NTRFNONREF//BB0001
:86:SP2D GU DINKES
:61:2610051005DR1610000,NTRFP00000038Q//BB0002
:86:P00000038Q PERJADIN BENGKULU
:61:261012D2500000,00NTRFNONREF
:86:P0000003A8 ATK
:61:261013RD2500000,00NRTINONREF//BB0004
:86:RETUR P0000003A8 REK TUTUP
:62F:C261031IDR56390000,00
:64:C261031IDR56390000,00
-}
`;

function read(text: string, size = 1_000_000) {
  return readAll(mt940Reader(), pieces(text, size));
}

describe('MT940 (cashless.md 8.3)', () => {
  it('reads header, movements, remarks and balances', () => {
    const {entries, faults, summaries} = read(october);
    assert.deepEqual(faults, []);
    assert.deepEqual(entries[1], {
      seq: 2,
      statement: 1,
      line: 8,
      valueDate: '2026-10-05',
      bookingDate: '2026-10-05',
      dc: 'D',
      amount: '1610000.00',
      typeCode: 'NTRF',
      endToEndId: 'P00000038Q',
      bankRef: 'BB0002',
      currency: 'IDR',
      remark: 'P00000038Q PERJADIN BENGKULU',
      shortRef: 'P00000038Q',
      reversal: undefined,
    });
    assert.deepEqual(summaries, [
      {
        statement: 1,
        account: '0000000000001',
        currency: 'IDR',
        from: '2026-10-01',
        to: '2026-10-31',
        opening: '8000000.00',
        closing: '56390000.00',
        entries: 4,
        credits: '52500000.00',
        debits: '4110000.00',
        notBooked: 0,
        check: {ok: true},
      },
    ]);
  });

  it('takes RD, a debit taken back, as a credit, and RC as a debit', () => {
    const [, , , returned] = read(october).entries;
    assert.deepEqual([returned!.dc, returned!.reversal, returned!.shortRef], ['C', true, 'P0000003A8']);
    const {entries} = read(october.replace('RD2500000', 'RC2500000'));
    assert.deepEqual([entries[3]!.dc, entries[3]!.reversal], ['D', true]);
  });

  it('puts the entry date into the year nearest to the value date', () => {
    const dates = (line: string) => {
      const {entries} = read(october.replace(':61:261012D', `:61:${line}D`));
      return [entries[2]!.valueDate, entries[2]!.bookingDate];
    };
    assert.deepEqual(dates('2701020102'), ['2027-01-02', '2027-01-02']);
    assert.deepEqual(dates('2612311231'), ['2026-12-31', '2026-12-31']);
    assert.deepEqual(dates('2612310102'), ['2026-12-31', '2027-01-02']);
    assert.deepEqual(dates('2701021231'), ['2027-01-02', '2026-12-31']);
  });

  it('joins the lines of a remark; a full line of 65 was cut inside a word, even inside a reference', () => {
    const long = `${'TRANSFER HONOR NARASUMBER BIMTEK '.repeat(2).slice(0, 61)}P000`;
    assert.equal(long.length, 65);
    const remark = (lines: string) => read(october.replace(':86:P0000003A8 ATK', `:86:${lines}`)).entries[2]!;
    assert.equal(remark(`${long}\n0003A8 ATK`).shortRef, 'P0000003A8');
    assert.equal(remark(`${long.slice(0, 60)} P000\n0003A8 ATK`).shortRef, 'P0000003A8');
    assert.equal(remark('BAYAR\nATK').remark, 'BAYAR ATK');
  });

  it('names the line of what it cannot read and reads on', () => {
    const text = october
      .replace(':61:2610051005DR1610000,', ':61:2610051005DR1610000.00')
      .replace(':62F:C261031', ':62F:C261032')
      .replace(':28C:10/1', ':28C:10/1\nbukan MT940');
    const {entries, faults, summaries} = read(text);
    assert.deepEqual(
      faults.map(({line, code}) => `${line} ${code}`),
      ['5 TAG_UNEXPECTED', '9 ENTRY_LINE', '15 BALANCE_LINE', '17 STATEMENT_OPEN'],
    );
    assert.equal(entries.length, 3);
    assert.equal(summaries[0]!.check, undefined);
    assert.equal(
      read(october.replace('56390000,00\n:64', '56390001,00\n:64')).summaries[0]!.check!.ok,
      false,
    );
  });

  it('reads several statements of a file, amounts above 2^53 sen, and an overdrawn account', () => {
    const second = `:20:B\n:25:0000000000002\n:60F:D261001IDR1,5\n:61:261001C9007199254740993,49NTRFX\n:62F:C261001IDR9007199254740991,99\n`;
    const {entries, faults, summaries} = read(october + second);
    assert.deepEqual(faults, []);
    assert.equal(entries[4]!.statement, 2);
    assert.equal(entries[4]!.amount, '9007199254740993.49');
    assert.deepEqual(summaries[1]!.check, {ok: true});
    assert.equal(summaries[1]!.opening, '-1.50');
  });

  it('reads the same in pieces of any size', () => {
    for (const size of [1, 2, 3, 7, 64, 65, 100]) assert.deepEqual(read(october, size), read(october));
    assert.deepEqual(read(october.replaceAll('\n', '\r\n'), 5), read(october));
  });
});
