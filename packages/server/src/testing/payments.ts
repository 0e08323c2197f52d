import type {Payment} from '@kepahiang/contract/payments.js';
import {paymentE1, tripE1} from './samples.ts';
import type {TestServer} from './server.ts';

type Change = Readonly<Record<string, unknown>>;

/** The bank's word on a transfer. */
export function bankAnswer(referenceNo: string) {
  return {bank: {referenceNo, responseCode: '2004300', valueDate: '2026-11-24'}};
}

/** What treasurers do in tests, with the accounts of each duty. */
export function testPayments(server: () => Pick<TestServer, 'officer'>) {
  let assignments = 0;
  /** One debt after another: the same assignment is never paid twice. */
  const payment = (change: Change = {}, trip: Change = {}) => {
    const spt = {nomor: `090/${(assignments += 1)}/SPT/2026`, tanggal: '2026-10-05'};
    return paymentE1('2026-11-24T08:00:00+07:00', {travel: {...tripE1, spt, ...trip}, ...change});
  };
  const create = async (change: Change = {}, trip: Change = {}, opd = 'dinkes'): Promise<Payment> =>
    (await server().officer(`maker.${opd}`)).client.payments.create({body: payment(change, trip)});
  const step = async (
    username: string,
    {id}: Payment,
    event: string,
    more: object = {},
  ): Promise<Payment> => {
    const {client} = await server().officer(username);
    const {version} = await client.payments.get({params: {id}});
    return client.payments.event({params: {id}, body: {event, version, ...more}});
  };
  /** A payment of Dinas Kesehatan on its way to the bank. */
  const released = async (): Promise<Payment> => {
    const draft = await create();
    await step('maker.dinkes', draft, 'submit');
    await step('checker.dinkes', draft, 'check');
    return step('releaser.dinkes', draft, 'release');
  };
  return {payment, create, step, released};
}
