import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {after, beforeEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {readSnapStatement} from '../../bank/snap.ts';
import type {TransferBody} from '../bodies.ts';
import {SnapClient, type StatusQuestion} from './client.ts';
import type {SnapConfig} from './config.ts';
import {SnapStatementError} from './statement.ts';
import {MockBank, type Mischief, type Movement} from './testing/mock-bank.ts';

type Intrabank = TransferBody<'transfer-intrabank'>;

const banks: MockBank[] = [];
after(() => Promise.all(banks.map(bank => bank.close())));

let bank: MockBank;
let baseUrl: string;
let clock: number;

function client(more: Partial<SnapConfig> = {}): SnapClient {
  const {clientId, clientSecret, privateKey} = bank;
  return new SnapClient({
    baseUrl,
    clientId,
    clientSecret,
    privateKey,
    partnerId: 'KEPAHIANG',
    channelId: '95051',
    now: () => new Date(clock),
    ...more,
  });
}

let number = 0;
function payment(more: Partial<Intrabank> = {}): Intrabank {
  number += 1;
  return {
    partnerReferenceNo: `KPH26${String(number).padStart(8, '0')}`,
    amount: {value: '1610000.00', currency: 'IDR'},
    beneficiaryAccountNo: '0000000000123',
    sourceAccountNo: '0000000000456',
    transactionDate: '2026-11-24T10:15:30+07:00',
    remark: 'P00000012 BAYAR A/B — É',
    ...more,
  };
}

function questionOf({partnerReferenceNo, amount, transactionDate}: Intrabank): StatusQuestion {
  return {partnerReferenceNo, service: 'transfer-intrabank', amount: amount.value, transactionDate};
}

beforeEach(async () => {
  bank = new MockBank();
  banks.push(bank);
  baseUrl = await bank.open();
  clock = Date.parse('2026-11-24T10:15:30+07:00');
});

describe('the token of a bank (cashless.md 8.6)', () => {
  it('is asked for once by fifty payments that begin together', async () => {
    const snap = client();
    await Promise.all(Array.from({length: 50}, () => snap.transfer('transfer-intrabank', payment())));
    assert.equal(bank.tokensGiven, 1);
    assert.equal(bank.moved, 50 * 1_610_000);
  });

  it('is kept for four fifths of its life, then renewed', async () => {
    const snap = client();
    for (const seconds of [0, 719, 1]) {
      clock += seconds * 1000;
      await snap.transfer('transfer-intrabank', payment());
      assert.equal(bank.tokensGiven, seconds === 1 ? 2 : 1, `after ${seconds} more seconds`);
    }
  });

  it('serves to its end where the bank gives no new one, and no longer', async () => {
    const snap = client();
    await snap.transfer('transfer-intrabank', payment());
    bank.tokenRefusal = '5007300';
    clock += 899_000;
    assert.equal((await snap.transfer('transfer-intrabank', payment())).state, 'settled');
    clock += 1_000;
    const reply = await snap.transfer('transfer-intrabank', payment());
    assert.deepEqual(reply, {
      disposition: 'RETRY_LATER',
      code: '5007300',
      externalIds: [],
      state: 'released',
    });
  });

  it('is fetched anew, once, when the bank has forgotten it; the payment goes out one time', async () => {
    const snap = client();
    await snap.transfer('transfer-intrabank', payment());
    bank.forgetTokens();
    const reply = await snap.transfer('transfer-intrabank', payment());
    assert.deepEqual([reply.state, bank.tokensGiven, bank.booked.size], ['settled', 2, 2]);
    bank.mischief.push({code: '4011701'}, {code: '4011701'}, {code: '2001700'});
    const refused = await snap.transfer('transfer-intrabank', payment());
    assert.deepEqual([refused.disposition, refused.state], ['REFRESH_TOKEN', 'released']);
    assert.equal(refused.externalIds.length, 2);
  });

  it('is refused to another key, and nothing of the payment leaves the house', async () => {
    const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
    const reply = await client({privateKey}).transfer('transfer-intrabank', payment());
    assert.deepEqual([reply.disposition, reply.state, bank.arrived.length], ['CONFIG_ERROR', 'released', 0]);
  });

  it('may say its life in a number as well, and is refused where it says none', async () => {
    bank.expiresIn = 900;
    assert.equal((await client().transfer('transfer-intrabank', payment())).state, 'settled');
    bank.expiresIn = 'selamanya';
    assert.equal((await client().transfer('transfer-intrabank', payment())).disposition, 'RETRY_LATER');
  });
});

describe('a transfer', () => {
  it('is signed so that the bank finds the same signature, in base64 and in hex', async () => {
    for (const encoding of ['base64', 'hex'] as const) {
      bank.signatureEncoding = encoding;
      const reply = await client({signatureEncoding: encoding}).transfer('transfer-intrabank', payment());
      assert.deepEqual([reply.disposition, reply.state], ['SUCCESS', 'settled']);
      assert.match(reply.referenceNo ?? '', /^B[0-9]+$/);
    }
    const wrong = await client({clientSecret: 'lain'}).transfer('transfer-intrabank', payment());
    assert.deepEqual([wrong.disposition, wrong.state], ['CONFIG_ERROR', 'released']);
  });

  it('is signed over its query, sorted and encoded as RFC 3986 has it', async () => {
    const query = {startDate: '2026-11-01', note: "a b/(c)*'!é", endDate: '2026-11-30'};
    const reply = await client().call('transfer-va/report', undefined, query);
    assert.equal(reply.disposition, 'SUCCESS');
  });

  it('takes another external id where the bank has seen the first, three at most', async () => {
    let next = 0;
    const ids = ['1', '1', '2', '2', '2', '2', '2', '2'];
    const snap = client({externalId: () => ids[next++]!});
    await snap.transfer('transfer-intrabank', payment());
    const second = await snap.transfer('transfer-intrabank', payment());
    assert.deepEqual([second.state, second.externalIds], ['settled', ['1', '2']]);
    const third = await snap.transfer('transfer-intrabank', payment());
    assert.deepEqual(
      [third.disposition, third.state, third.externalIds],
      ['RETRY_NEW_EXTERNAL_ID', 'released', ['2', '2', '2']],
    );
    assert.equal(bank.booked.size, 2);
  });

  const fates: readonly (readonly [string, Mischief, string])[] = [
    ['the line drops after the booking', 'book-and-drop', 'settled'],
    ['the line drops before it', 'drop', 'not_found'],
    ['no answer comes in time', 'book-and-hang', 'settled'],
    ['an answer begins and does not end', 'book-and-trickle', 'settled'],
    ['a gateway answers with a page', 'book-and-babble', 'settled'],
    ['a gateway sends it elsewhere', 'book-and-redirect', 'settled'],
    ['the bank has an error', {code: '5001700'}, 'not_found'],
    ['the bank gives up waiting', {code: '5041700'}, 'not_found'],
    ['the answer is about another service', {code: '2003600'}, 'not_found'],
    ['the answer has a code nobody knows', {code: '2991742'}, 'not_found'],
  ];
  for (const [event, mischief, truth] of fates) {
    it(`is unknown when ${event}: sent once, and only asked about`, async () => {
      const snap = client({timeoutMs: 400});
      bank.mischief.push(mischief);
      const body = payment();
      const reply = await snap.transfer('transfer-intrabank', body);
      assert.deepEqual([reply.disposition, reply.state], ['UNKNOWN_CHECK_STATUS', 'unknown']);
      assert.equal(bank.arrived.filter(one => one.path === 'transfer-intrabank').length, 1, 'sent once');
      assert.equal((await snap.status(questionOf(body))).state, truth);
    });
  }

  it('says of every refusal what may be done next', async () => {
    const snap = client();
    for (const [code, state] of [
      ['4031714', 'rejected'],
      ['4041711', 'rejected'],
      ['4001702', 'rejected'],
      ['4031706', 'released'],
      ['4291700', 'released'],
      ['4091701', 'unknown'],
      ['4041718', 'unknown'],
    ] as const) {
      bank.mischief.push({code});
      const reply = await snap.transfer('transfer-intrabank', payment());
      assert.deepEqual([reply.code, reply.state], [code, state]);
    }
    assert.equal(bank.booked.size, 0);
  });

  it('that is known already moves nothing again, with the same amount or another', async () => {
    const snap = client();
    const body = payment();
    await snap.transfer('transfer-intrabank', body);
    const again = await snap.transfer('transfer-intrabank', body);
    assert.deepEqual([again.disposition, again.state], ['DUPLICATE_CHECK_STATUS', 'unknown']);
    const other = await snap.transfer('transfer-intrabank', {
      ...body,
      amount: {value: '1.00', currency: 'IDR'},
    });
    assert.deepEqual([other.disposition, other.state], ['INCONSISTENT_CHECK_STATUS', 'unknown']);
    assert.equal(bank.moved, 1_610_000);
  });

  it('is on its way while the bank works at it, until the bank says so', async () => {
    const snap = client();
    const body = payment();
    bank.mischief.push('book-later');
    assert.equal((await snap.transfer('transfer-intrabank', body)).state, 'sent');
    const question = questionOf(body);
    assert.equal((await snap.status(question)).state, 'sent');
    for (const [status, state] of [
      ['00', 'settled'],
      ['04', 'returned'],
      ['06', 'rejected'],
      ['99', 'unknown'],
    ] as const) {
      bank.booked.get(body.partnerReferenceNo)!.status = status;
      assert.equal((await snap.status(question)).state, state);
    }
  });

  it('by RTGS or SKNBI is taken in, not settled, by a good answer', async () => {
    const whole = {
      ...payment(),
      beneficiaryAccountName: 'CONTOH PENERIMA',
      beneficiaryBankCode: '133',
      beneficiaryCustomerResidence: '1',
      beneficiaryCustomerType: '2',
    } as const;
    assert.equal((await client().transfer('transfer-rtgs', whole)).state, 'sent');
  });

  it('with a field that SNAP would not take is not sent, and the error names the field, not its value', async () => {
    const snap = client();
    for (const [field, body] of [
      ['partnerReferenceNo', payment({partnerReferenceNo: 'x'.repeat(65)})],
      ['amount.value', payment({amount: {value: '1610000', currency: 'IDR'}})],
      ['amount.value', payment({amount: {value: '01.00', currency: 'IDR'}})],
      ['beneficiaryAccountNo', payment({beneficiaryAccountNo: '0012-345'})],
      ['remark', payment({remark: 'x'.repeat(51)})],
    ] as const)
      await assert.rejects(snap.transfer('transfer-intrabank', body), {
        name: 'RangeError',
        message: `Isi transfer-intrabank tidak sesuai SNAP: ${field}.`,
      });
    assert.equal(bank.arrived.length, 0);
  });

  it('whatever the line and the bank do, moves its money once at most, and is never called settled unless it has', async () => {
    const mischief = fc.oneof(
      fc.constantFrom<Mischief>('book-and-drop', 'drop', 'book-and-babble', 'book-later'),
      fc
        .constantFrom('4011701', '4091700', '4031714', '4031706', '4291700', '5001700', '5041700', '4091701')
        .map(code => ({code})),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(mischief, {maxLength: 6}), async plan => {
        const snap = client();
        bank.mischief.splice(0, Infinity, ...plan.filter(one => one !== undefined));
        const body = payment();
        const before = bank.moved;
        let {state} = await snap.transfer('transfer-intrabank', body);
        // The scheduler: what surely did not move is dispatched again, what is unknown is asked about.
        for (let tries = 0; tries < 8 && state === 'released'; tries += 1)
          ({state} = await snap.transfer('transfer-intrabank', body));
        const moved = bank.moved - before;
        assert.ok(moved === 0 || moved === 1_610_000, 'once at most');
        if (state === 'settled') assert.equal(moved, 1_610_000);
        if (state === 'rejected' || state === 'released') assert.equal(moved, 0);
      }),
      {numRuns: 60},
    );
  });
});

describe('the configuration of a bank', () => {
  it('is refused with everything that is wrong, in Indonesian, and no secret in the words', () => {
    const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 1024});
    const bad = {
      baseUrl: 'http://bank.example/api?x=1',
      clientId: '',
      clientSecret: '',
      partnerId: 'x'.repeat(37),
      channelId: '123456',
      privateKey,
    };
    assert.throws(
      () => new SnapClient(bad),
      (error: Error) => {
        for (const word of ['https', '"?"', 'clientId', 'clientSecret', 'partnerId', 'channelId', '2048'])
          assert.ok(error.message.includes(word), word);
        return true;
      },
    );
    assert.doesNotThrow(() => client());
  });

  it('may name whole paths of a bank of its own', async () => {
    const snap = client({paths: {'transfer-intrabank': '/openapi/v1.0/transfer-interbank'}});
    bank.mischief.push({code: '2001700'});
    assert.equal((await snap.transfer('transfer-intrabank', payment())).state, 'settled');
    assert.equal(bank.arrived.at(-1)?.path, 'transfer-interbank');
  });
});

describe('a statement over HTTP (cashless.md 8.3, 8.4)', () => {
  const request = {account: '0000000000456', from: '2026-10-01', to: '2026-10-31'} as const;
  const october: readonly Movement[] = [
    ['2026-10-01T08:00:00+07:00', 'CREDIT', '50000000.00', 'SP2D GU DINKES'],
    ['2026-10-05T09:15:00+07:00', 'DEBIT', '1610000.00', 'P00000038Q PERJADIN BENGKULU'],
    ['2026-10-06T10:00:00+07:00', 'DEBIT', '150000.00', 'MPN 026110000000001 NTPN 8A1B2C3D4E5F6G7H'],
    ['2026-10-09T11:00:00+07:00', 'DEBIT', '4250000.00', 'PAYROLL BATCH-2610-01'],
    ['2026-10-12T13:00:00+07:00', 'DEBIT', '2500000.00', 'P0000003A8 ATK'],
    ['2026-10-13T14:00:00+07:00', 'CREDIT', '2500000.00', 'RETUR P0000003A8 REK TUTUP'],
    ['2026-10-20T15:00:00+07:00', 'DEBIT', '750000.00', 'TRF SNACK RAPAT'],
    ['2026-10-31T23:00:00+07:00', 'DEBIT', '10000.00', 'BIAYA ADM BULANAN'],
    ['2026-10-31T23:30:00+07:00', 'CREDIT', '12345.00', 'JASA GIRO OKT'],
  ].map(([at, type, value, remark], index) => ({at, type, value, remark, id: `B${index}`}) as Movement);

  async function read(snap = client()) {
    const lines: string[] = [];
    for await (const {entries, faults, summaries} of readSnapStatement(request, snap.statement(request))) {
      assert.deepEqual(faults, []);
      lines.push(...entries.map(({dc, amount, bankRef}) => `${bankRef} ${dc} ${amount}`));
      if (summaries.length > 0) return {lines, summary: summaries[0]!};
    }
    throw new Error('no summary');
  }

  for (const pageSize of [2, 3, 8, 9, 100]) {
    for (const balancesByPage of [false, true]) {
      it(`comes whole in pages of ${pageSize}, balances around ${balancesByPage ? 'each page' : 'the month'}`, async () => {
        Object.assign(bank, {movements: october, statementOpening: '8000000.00', pageSize, balancesByPage});
        const {lines, summary} = await read();
        assert.equal(lines.length, october.length);
        assert.equal(new Set(lines).size, october.length);
        // The worked example of 9.4: from 8.000.000 to 51.242.345.
        assert.deepEqual([summary.opening, summary.closing], ['8000000.00', '51242345.00']);
        assert.deepEqual([summary.from, summary.to], ['2026-10-01', '2026-10-31']);
        assert.deepEqual(summary.check, {ok: true});
      });
    }
  }

  it('asks for a page only when it is wanted', async () => {
    Object.assign(bank, {movements: october, pageSize: 3});
    const pages = client().statement(request);
    assert.equal(bank.arrived.length, 0);
    await pages.next();
    assert.equal(bank.arrived.length, 1);
    await pages.return(undefined);
    assert.equal(bank.arrived.length, 1);
  });

  it('ends with the reason where the bank refuses or goes round in a circle', async () => {
    bank.mischief.push({code: '4031418'});
    await assert.rejects(read(), (error: unknown) => {
      assert.ok(error instanceof SnapStatementError);
      assert.deepEqual([error.reason, error.code], ['REJECTED', '4031418']);
      assert.doesNotMatch(error.message, /456/);
      return true;
    });
    Object.assign(bank, {movements: october.slice(0, 2), endless: true});
    await assert.rejects(read(), {reason: 'PAGING_STUCK'});
  });

  it('asks for no account and no period that cannot be', () => {
    const snap = client();
    for (const wrong of [
      {account: '12345678901234567'},
      {account: 'x'},
      {from: '2026-11-01'},
      {to: '2026-02-30'},
    ])
      assert.throws(() => snap.statement({...request, ...wrong}), RangeError);
    assert.equal(bank.arrived.length, 0);
  });
});
