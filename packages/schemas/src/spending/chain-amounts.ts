import * as z from 'zod/mini';
import {nik} from '../identifiers/nik.ts';
import {npwp} from '../identifiers/npwp.ts';
import {formatMoney, type Money} from '../money.ts';
import {amountLines, bankAccount} from './account.ts';
import {grossCheck, linesCheck} from './balance.ts';
import {deductionKinds, sppKinds, type SppKind} from './kinds.ts';
import {count, line, list, moment, whole, wholeAbove, wholeSigned} from './part.ts';
import {fault, ruled, type ObjectRule} from './rule.ts';
import {taxBilling, taxKjs, taxMap} from './tax-part.ts';

/** Whom a document pays; of UP, GU and TU the account of the treasurer. */
const makePayee = () =>
  ruled({
    nama: line(100),
    npwp: z.exactOptional(npwp),
    nik: z.exactOptional(nik),
    ...bankAccount.shape,
    /** When the bank was asked whose account it is. */
    verifiedAt: moment,
  });

const makeDeduction = () =>
  ruled(
    {
      jenis: z.enum(deductionKinds),
      dasar: whole,
      /** @unit basis points, 1 % is 100 */
      tarifBp: count(0, 10_000),
      amount: wholeSigned, // below zero is B-01-NEG
      billing: z.exactOptional(taxBilling),
      map: z.exactOptional(taxMap),
      kjs: z.exactOptional(taxKjs),
    },
    [
      {need: 'kjs', when: {field: 'map', op: 'filled'}},
      {need: 'map', when: {field: 'kjs', op: 'filled'}},
    ],
  );
/** What is withheld from a gross amount. @source cashless.md 4.1, 6.6 */
export const deduction = /* @__PURE__ */ makeDeduction();

/**
 * Kind, payee and amounts that SPP, SPM and SP2D of one chain have alike (B-13).
 * @source cashless.md 4.1, 4.3
 */
export const amountFields = () => ({
  jenis: z.enum(sppKinds),
  penerima: makePayee(),
  /** None for UP: it is no expenditure until its SPJ is approved. */
  lines: z.exactOptional(amountLines(0)),
  bruto: wholeAbove,
  potongan: list(deduction, 0, 100),
  netto: whole,
});

interface Amounts {
  readonly jenis: SppKind;
  readonly lines?: readonly {
    readonly subKegiatan: string;
    readonly rekening: string;
    readonly amount: Money;
  }[];
  readonly bruto: Money;
  readonly potongan: readonly {readonly jenis: string; readonly amount: Money}[];
  readonly netto: Money;
}

/** What amounts of one document must be among themselves: B-01 and B-02. @source cashless.md 4.3 */
export const amountRules: readonly ObjectRule<Amounts>[] = [
  {need: 'lines', when: {field: 'jenis', op: 'ne', value: 'UP'}},
  {
    codes: ['isian.kosong', 'UP_HAS_LINES'],
    fields: ['jenis', 'lines'],
    find({jenis, lines}) {
      if (jenis === 'UP') return lines?.length ? [fault('lines', 'UP_HAS_LINES')] : [];
      return lines?.length === 0 ? [fault('lines', 'isian.kosong')] : [];
    },
  },
  {
    codes: ['B-01-NEG', 'B-01'],
    fields: ['bruto', 'potongan', 'netto'],
    find(amounts) {
      const checked = grossCheck(amounts);
      if (checked.ok) return [];
      return checked.code === 'B-01-NEG'
        ? [fault(`potongan.${checked.atPart}.amount`, checked.code)]
        : [fault('bruto', checked.code, {selisih: formatMoney(checked.diff)})];
    },
  },
  {
    codes: ['B-02'],
    fields: ['jenis', 'lines', 'bruto'],
    find({lines, bruto}) {
      if (!lines?.length) return [];
      const checked = linesCheck({lines, bruto});
      return checked.ok ? [] : [fault('lines', checked.code, {selisih: formatMoney(checked.diff)})];
    },
  },
];
