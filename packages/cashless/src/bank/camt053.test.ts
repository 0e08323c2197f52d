import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {camt053Reader} from './camt053.ts';
import {pieces, readAll} from './testing/read-all.ts';

interface Ntry {
  readonly amount: string;
  readonly mark?: string;
  readonly status?: string;
  readonly date?: string;
  readonly more?: string;
}

function ntry({
  amount,
  mark = 'DBIT',
  status = '<Sts>BOOK</Sts>',
  date = '<Dt>2026-10-05</Dt>',
  more = '',
}: Ntry): string {
  return `<Ntry>
<Amt Ccy="IDR">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd>
${status}<BookgDt>${date}</BookgDt><ValDt>${date}</ValDt>
<AcctSvcrRef>BB0001</AcctSvcrRef>${more}
</Ntry>
`;
}

function remark(text: string, endToEndId = 'NOTPROVIDED'): string {
  return `<NtryDtls><TxDtls><Refs><EndToEndId>${endToEndId}</EndToEndId></Refs><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls>`;
}

function file(entries: readonly string[], closing = '56390000.00'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>S1</Id>
<Acct><Id><Othr><Id>0000000000001</Id></Othr></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">58000000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-10-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-10-31</Dt></Dt></Bal>
${entries.join('')}</Stmt></BkToCstmrStmt></Document>
`;
}

function read(text: string, size = 1_000_000) {
  return readAll(camt053Reader(), pieces(text, size));
}

const travel = ntry({amount: '1610000.00', more: remark('P00000038Q PERJADIN &amp; <![CDATA[<HOTEL>]]>')});

describe('CAMT.053 (cashless.md 8.3)', () => {
  it('reads balances, account and a booked entry with its remittance', () => {
    const {entries, faults, summaries} = read(file([travel]));
    assert.deepEqual(faults, []);
    assert.deepEqual(entries, [
      {
        seq: 1,
        statement: 1,
        line: 6,
        bookingDate: '2026-10-05',
        valueDate: '2026-10-05',
        dc: 'D',
        amount: '1610000.00',
        currency: 'IDR',
        bankRef: 'BB0001',
        typeCode: undefined,
        remark: 'P00000038Q PERJADIN & <HOTEL>',
        endToEndId: undefined,
        shortRef: 'P00000038Q',
      },
    ]);
    const {account, opening, closing, check, from, to} = summaries[0]!;
    assert.deepEqual(
      [account, opening, closing, check, from, to],
      ['0000000000001', '58000000.00', '56390000.00', {ok: true}, '2026-10-01', '2026-10-31'],
    );
  });

  it('counts only BOOK, written as text in version 2 and as a code later', () => {
    const {entries, summaries} = read(
      file([
        ntry({amount: '1', status: '<Sts><Cd>BOOK</Cd></Sts>'}),
        ntry({amount: '2', status: '<Sts>PDNG</Sts>'}),
        ntry({amount: '3', status: '<Sts><Cd>INFO</Cd></Sts>'}),
      ]),
    );
    assert.deepEqual([entries.map(({amount}) => amount), summaries[0]!.notBooked], [['1.00'], 2]);
  });

  it('keeps a batch one movement and its payments apart', () => {
    const payment = (ref: string, amount: string) =>
      `<TxDtls><Refs><EndToEndId>${ref}</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="IDR">${amount}</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>GAJI</Ustrd></RmtInf></TxDtls>`;
    const more = `<NtryDtls><Btch><PmtInfId>BATCH-2610-01</PmtInfId></Btch>${payment('A', '1250000')}${payment('B', '3000000.00')}</NtryDtls><AddtlNtryInf>PAYROLL</AddtlNtryInf>`;
    const [entry] = read(file([ntry({amount: '4250000', more})])).entries;
    assert.equal(entry!.remark, 'PAYROLL BATCH-2610-01');
    assert.equal(entry!.amount, '4250000.00');
    assert.deepEqual(entry!.details, [
      {amount: '1250000.00', endToEndId: 'A', remark: 'GAJI'},
      {amount: '3000000.00', endToEndId: 'B', remark: 'GAJI'},
    ]);
  });

  it('takes a reversal in its own direction, and a time with an offset in WIB', () => {
    const [entry] = read(
      file([
        ntry({
          amount: '5',
          mark: 'CRDT',
          date: '<DtTm>2026-10-05T18:00:00Z</DtTm>',
          more: '<RvslInd>true</RvslInd>',
        }),
      ]),
    ).entries;
    assert.deepEqual([entry!.dc, entry!.reversal, entry!.bookingDate], ['C', true, '2026-10-06']);
  });

  it('names the line of an entry it cannot read and reads on', () => {
    const bad = [
      ntry({amount: 'x'}),
      ntry({amount: '1', mark: 'X'}),
      ntry({amount: '1', date: '<Dt>2026-02-30</Dt>'}),
    ];
    const {entries, faults} = read(file([...bad, travel]));
    assert.deepEqual(
      faults.map(({line, code}) => `${line} ${code}`),
      ['6 AMOUNT', '11 SIGN', '16 DATE'],
    );
    assert.equal(entries.length, 1);
  });

  it('says XML once when the file is cut, badly nested or no XML, and expands no entities of its own', () => {
    const good = file([travel]);
    for (const text of [good.slice(0, -30), good.replace('</BookgDt>', ''), 'Tanggal;Keterangan', '<a/>'])
      assert.deepEqual(
        read(text).faults.map(({code}) => code),
        ['XML'],
        text.slice(0, 40),
      );
    const bomb = good
      .replace('<Document', '<!DOCTYPE x [<!ENTITY a "aaaa">]><Document')
      .replace('PERJADIN', '&a;');
    assert.match(read(bomb).entries[0]!.remark, /&a;/);
  });

  it('finds a missing entry by the balances and reads the same in pieces of any size', () => {
    assert.deepEqual(read(file([])).summaries[0]!.check, {ok: false, diff: '-1610000.00'});
    for (const size of [1, 3, 50, 333])
      assert.deepEqual(read(file([travel, travel]), size), read(file([travel, travel])));
  });

  it('reads tags with a prefix and empty elements', () => {
    const prefixed = file([travel.replace('<AcctSvcrRef>', '<AddtlNtryInf/><AcctSvcrRef>')])
      .replace(/<(\/?)([A-Z])/g, '<$1n:$2')
      .replace('<![n:CDATA', '<![CDATA')
      .replace('[<n:HOTEL>', '[<HOTEL>');
    assert.deepEqual(read(prefixed), read(file([travel])));
  });
});
