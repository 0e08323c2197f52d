import type {Payment} from '@kepahiang/contract/payments.js';
import {account, nipOne, nipTwo, testDocuments} from './documents.ts';
import {bankAnswer, testPayments} from './payments.ts';
import type {TestServer} from './server.ts';

type Change = Readonly<Record<string, unknown>>;

/** Where stationery is charged in the budget of the pilots. */
export const stationery = {subKegiatan: '1.02.01.2.06.0009', rekening: '5.1.02.01.001.00024'} as const;

/** An honorarium small enough to leave room for other payments. */
export const smallHonor = {
  expenseKind: 'HONOR',
  uraian: 'Honor juri',
  amount: '950000.00',
  taxed: {kind: 'HONORARIUM', gross: '1000000.00', receiver: {status: 'ASN', gol: 'III'}},
  invoice: undefined,
} as const;

let invoices = 0;

/** T1 of cashless.md 6.2 on a document: goods for 10.000.000 from a PKP, 9.850.000 for the seller. */
export const purchaseT1 = (id: string, change: Change = {}) =>
  ({
    sourceDoc: {kind: 'NPD', id},
    ...stationery,
    expenseKind: 'BARANG',
    uraian: 'Alat tulis kantor',
    amount: '9850000.00',
    channel: 'OVERBOOKING',
    beneficiary: {
      type: 'PENYEDIA',
      name: 'CV Contoh',
      bankCode: account.bank,
      accountNo: account.rekening,
      accountName: account.namaRekening,
      verifiedAt: '2026-11-24T08:00:00+07:00',
      nameMatch: true,
    },
    taxed: {kind: 'PEMBELIAN', invoice: {object: 'BARANG', price: '10000000.00', pkp: true, npwp: true}},
    invoice: {no: `INV-${(invoices += 1)}`, date: '2026-11-20'},
    ...change,
  }) as const;

/** What Dinas Kesehatan does to buy something from its imprest. */
export function testPurchases(server: () => Pick<TestServer, 'officer'>) {
  const {write, walk} = testDocuments(server);
  const {step} = testPayments(server);
  /** The draft of an NPD for stationery. */
  const draftNpd = (amount: string) =>
    write('pptk.dinkes', 'npd', {
      tanggal: '2026-11-24',
      pptk: nipOne,
      bendahara: nipTwo,
      sumber: 'UP',
      jenis: 'TANPA_PANJAR',
      lines: [{...stationery, sisaPagu: '120000000.00', amount}],
      keperluan: 'Alat tulis kantor',
    });
  /** An NPD for stationery, approved by the PA. @returns its id */
  const npd = async (amount: string): Promise<string> =>
    (await walk(await draftNpd(amount), ['pptk.dinkes', 'ajukan'], ['kepala.dinkes', 'setujui'])).id;
  const create = async (id: string, change?: Change): Promise<Payment> =>
    (await server().officer('maker.dinkes')).client.payments.create({body: purchaseT1(id, change)});
  /** Takes a payment through its three people and the bank. */
  const paid = async (draft: Payment): Promise<Payment> => {
    await step('maker.dinkes', draft, 'submit');
    await step('checker.dinkes', draft, 'check');
    await step('releaser.dinkes', draft, 'release');
    return step('bank', draft, 'settle', bankAnswer(`BR-${draft.shortRef}`));
  };
  return {draftNpd, npd, create, paid};
}
