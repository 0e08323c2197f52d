import type {AuditInput, AuditRuleId} from '@kepahiang/cashless/audit/audit.js';
import {countsAgainstSpd} from '@kepahiang/cashless/chain/balance/ceiling.js';
import type {OfficeDocuments} from '@kepahiang/cashless/chain/guards.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import {withholdingOf, type TaxedPayment} from '@kepahiang/cashless/payment/withholding.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {AccountDecree} from '@kepahiang/schemas/spending/document/account-decree.js';
import type {KkpdBillRecord} from '@kepahiang/schemas/spending/document/kkpd-bill.js';
import type {KkpdTransaction} from '@kepahiang/schemas/spending/document/kkpd-transaction.js';
import type {Sp2d} from '@kepahiang/schemas/spending/document/sp2d.js';
import type {Spp} from '@kepahiang/schemas/spending/document/spp.js';
import {skpdCodeOf} from '../skpd-code.ts';
import type {OfficeYear} from './office-year.ts';

/** All documents of an office and year that a rule looks at. */
export interface AuditedDocuments extends OfficeDocuments {
  readonly KKPD_TRANSACTION: readonly KkpdTransaction[];
  readonly KKPD_BILL: readonly KkpdBillRecord[];
  readonly ACCOUNT_DECREE: readonly AccountDecree[];
}

const paidOn = ({tanggalCair, tanggal}: Sp2d): string => tanggalCair ?? tanggal;
/** SP2D whose money has left the RKUD and not come back. */
const disbursed = ({documents}: OfficeYear): Sp2d[] => documents.SP2D.filter(({status}) => status === 'CAIR');

/** The request an SP2D pays, through its SPM. */
function requestOf({documents}: OfficeYear, {spm}: Sp2d): Spp | undefined {
  const order = documents.SPM.find(({id}) => id === spm);
  return documents.SPP.find(({id}) => id === order?.spp);
}

/** Disbursed SP2D of contracts with their requests. */
function contractPayments(office: OfficeYear) {
  return disbursed(office).flatMap(sp2d => {
    const kontrak = requestOf(office, sp2d)?.kontrak;
    return kontrak ? [{sp2d, kontrak}] : [];
  });
}

const accountOf = ({penerima}: Sp2d): string => `${penerima.bank}${penerima.rekening}`;

/** Terms of contracts, each held against the account of the first that was paid. */
function supplierAccounts(office: OfficeYear): AuditInput<'R-04'> {
  const paid = contractPayments(office).toSorted((a, b) => (paidOn(a.sp2d) < paidOn(b.sp2d) ? -1 : 1));
  const first = new Map<string, string>();
  for (const {sp2d, kontrak} of paid)
    if (!first.has(kontrak.nomor)) first.set(kontrak.nomor, accountOf(sp2d));
  return {
    payments: paid.map(({sp2d, kontrak}) => ({
      id: sp2d.id,
      tanggal: paidOn(sp2d),
      state: 'settled',
      contract: kontrak.nomor,
      accountNo: accountOf(sp2d),
    })),
    contracts: [...first].map(([id, account]) => ({id, accounts: [account], addenda: []})),
  };
}

const deposits = ({documents}: OfficeYear) =>
  documents.PAJAK.map(({id, amount, due, depositedOn}) => ({id, amount, due, depositedOn}));

/** What the rules withhold from each settled payment, against the taxes that are on their way. */
function withheldPairs({payments, documents, rules}: OfficeYear): AuditInput<'R-15'>['taxes'] {
  return payments
    .filter(({state, purchase}) => state === 'settled' && purchase !== null)
    .flatMap(({id, purchase, sourceDoc, recordedOn}) => {
      const mechanism = sourceDoc.kind === 'SP2D' ? 'LS' : 'UP';
      if (mechanism === 'LS') return []; // withheld by the treasury, with the SP2D
      const {withheld} = withholdingOf(purchase!.facts as TaxedPayment, {date: recordedOn, mechanism, rules});
      return withheld.map(({tax, amount}) => ({
        id,
        tax,
        computed: amount,
        recorded: moneyOfSen(
          sumSen(
            documents.PAJAK.filter(one => one.source === id && one.jenis === tax),
            one => one.amount,
          ),
        ),
      }));
    });
}

interface Charged {
  readonly subKegiatan: string;
  readonly rekening?: string;
}
const lineOf = ({subKegiatan, rekening = ''}: Charged): string => `${subKegiatan} ${rekening}`.trim();

/** Amounts of some papers by line, each line of a paper once. */
function byLine<Line extends Charged>(
  id: string,
  tanggal: string,
  lines: readonly Line[],
  amountOf: (line: Line) => Money,
) {
  const sums = new Map<string, bigint>();
  for (const line of lines) sums.set(lineOf(line), (sums.get(lineOf(line)) ?? 0n) + senOf(amountOf(line)));
  return [...sums].map(([line, sen]) => ({id, tanggal, line, amount: moneyOfSen(sen)}));
}

/** SP2D against releases of funds and budget, line by line. */
function ceilings(office: OfficeYear): AuditInput<'R-18'> {
  const {documents} = office;
  return {
    sp2ds: disbursed(office)
      .filter(({jenis}) => countsAgainstSpd(jenis))
      .flatMap(one => byLine(one.id, paidOn(one), one.lines ?? [], ({amount}) => amount)),
    spds: documents.PENYEDIAAN_DANA.filter(({status}) => status === 'TERBIT' || status === 'TUTUP').flatMap(
      ({id, tanggal, lines}) => byLine(id, tanggal, lines, ({amount}) => amount),
    ),
    dpas: documents.DPA.filter(({status}) => status === 'DISAHKAN' || status === 'DIGANTI').flatMap(
      ({id, tanggal, lines}) => byLine(id, tanggal, lines, ({pagu}) => pagu),
    ),
  };
}

/** Payments in SPJ that were handed in, with the kinds of evidence each shows. */
function evidenced({documents, payments}: OfficeYear): AuditInput<'R-21'>['payments'] {
  const kinds = new Map(payments.map(({id, expenseKind}) => [id, expenseKind]));
  return documents.SPJ.filter(({status}) => status !== 'DRAFT').flatMap(({items}) =>
    items.map(({payment, bukti}) => ({
      id: payment,
      state: 'settled' as const,
      expenseKind: kinds.get(payment) ?? '',
      evidenceKinds: bukti.map(({jenis}) => jenis),
    })),
  );
}

/** @throws RateNotFound where no decree is recorded: then nobody knows which account is right */
function decreedAccounts({documents, payments, skpd, asOf}: OfficeYear): AuditInput<'R-26'> {
  const accounts = documents.ACCOUNT_DECREE.flatMap(one => one.accounts).filter(
    one => one.skpd === skpdCodeOf(skpd),
  );
  if (accounts.length === 0) throw new RateNotFound('keputusan rekening', asOf);
  return {
    payments: payments
      .filter(({state}) => state !== 'draft' && state !== 'cancelled')
      .map(({id, recordedOn, sourceAccount}) => ({id, tanggal: recordedOn, sourceAccountNo: sourceAccount})),
    decree: accounts.map(({bankCode, accountNo, validFrom, validTo}) => ({
      accountNo: `${bankCode}${accountNo}`,
      validFrom,
      ...(validTo !== undefined && {validTo}),
    })),
  };
}

/** Cards: each purchase, and each bill with the day it was paid in full. */
function cards({documents, asOf}: OfficeYear): AuditInput<'R-32'> {
  return {
    purchases: documents.KKPD_TRANSACTION.map(({id, amount, mcc, personal, cashAdvance}) => ({
      ...{id, amount, mcc, personal, cashAdvance},
    })),
    bills: documents.KKPD_BILL.map(({id, billed, due, payments}) => ({
      id,
      amount: billed,
      due,
      paidInFullOn:
        sumSen(payments, ({amount}) => amount) >= senOf(billed)
          ? payments
              .map(({paidOn: day}) => day)
              .toSorted()
              .at(-1)!
          : null,
    })),
    asOf,
  };
}

const travelled: ReadonlySet<string> = new Set([
  'BERJALAN',
  'SELESAI_PERJALANAN',
  'LPD_DITERIMA',
  'DIVERIFIKASI',
  'DITUTUP',
]);

/** Trips that were begun, with the day their report was in. */
function reports({documents, asOf}: OfficeYear): AuditInput<'R-33'> {
  const reported = new Map(documents.LPD.map(({sppd, tanggal}) => [sppd, tanggal]));
  return {
    trips: documents.SPPD.filter(({status}) => travelled.has(status)).map(({id, kembali}) => ({
      id,
      kembali,
      ...(reported.has(id) && {lpd: reported.get(id)!}),
    })),
    asOf,
  };
}

/** How stored documents become what a rule looks at. @internal */
export const documentInputs = {
  'R-04': supplierAccounts,
  'R-13': office => ({deposits: deposits(office)}),
  'R-14': office => ({deposits: deposits(office), asOf: office.asOf}),
  'R-15': office => ({taxes: withheldPairs(office)}),
  'R-18': ceilings,
  'R-19': office => ({
    payments: contractPayments(office).map(({sp2d, kontrak}) => ({
      id: sp2d.id,
      tanggal: paidOn(sp2d),
      state: 'settled',
      bast: kontrak.bastTanggal ?? null,
      guarantee: kontrak.jaminan !== undefined,
    })),
  }),
  'R-21': office => ({payments: evidenced(office)}),
  'R-26': decreedAccounts,
  'R-32': cards,
  'R-33': reports,
} satisfies {readonly [Id in AuditRuleId]?: (office: OfficeYear) => AuditInput<Id>};
