import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {taxCodes, type TaxCodeRow, type TaxedObject} from '../data/tax-codes-2026.ts';
import {rowAt} from '../dated.ts';
import {rulesAt, type Rules} from '../rules/rules.ts';
import {depositDue} from '../tax/deadline.ts';
import {honorPPh21, type HonorReceiver} from '../tax/honor.ts';
import {invoiceTax, type InvoiceInput, type ReleasedTax} from '../tax/invoice.ts';
import type {PaymentMechanism, TaxName} from '../tax/names.ts';
import type {Why} from '../tax/why.ts';

/** What is paid for, as far as the taxes on it need: an invoice, or the work of a person. */
export type TaxedPayment =
  | {readonly kind: 'PEMBELIAN'; readonly invoice: InvoiceInput}
  | {readonly kind: 'HONORARIUM'; readonly gross: Money; readonly receiver: HonorReceiver};

/** When and how it is paid: deadlines and rates follow from both. */
export interface TaxedDay {
  readonly date: IsoDate;
  readonly mechanism: PaymentMechanism;
  readonly rules: Rules;
}

/** One tax the treasurer withholds, where it goes and by when. */
export interface WithheldLine {
  readonly tax: TaxName;
  /** What the rate is applied to. */
  readonly base: Money;
  /** @unit basis points: 1 % is 100; the highest where parts of the base bear several */
  readonly rateBp: number;
  readonly amount: Money;
  /** Account and kind of deposit. */
  readonly map: string;
  readonly kjs: string;
  /** Month it is of, `2026-10`. */
  readonly masa: string;
  /** Last day to deposit it. */
  readonly due: IsoDate;
  readonly why: Why;
}

/** What a payment costs the office, what is withheld, and what its payee gets: always `gross = net + withheld`. */
export interface Withholding {
  readonly gross: Money;
  readonly net: Money;
  readonly withheld: readonly WithheldLine[];
  /** Taxes that were near and are not withheld, with the reason. */
  readonly released: readonly ReleasedTax[];
}

type Line = Pick<WithheldLine, 'tax' | 'base' | 'amount' | 'why'>;

function withheldLine(
  line: Line,
  object: TaxedObject | undefined,
  {date, mechanism, rules}: TaxedDay,
): WithheldLine {
  const rows: readonly TaxCodeRow[] = taxCodes.filter(
    one => one.tax === line.tax && (one.object === undefined || one.object === object),
  );
  const {map, kjs} = rowAt(rows, date, `kode setoran ${line.tax}`);
  const {due} = depositDue({tax: line.tax, mechanism, tanggal: date}, rules);
  const rateBp = line.why.parts.reduce((highest, part) => Math.max(highest, part.rateBp), 0);
  return {...line, rateBp, map, kjs, masa: date.slice(0, 7), due};
}

function ofHonor({gross, receiver}: TaxedPayment & {kind: 'HONORARIUM'}, day: TaxedDay): Withholding {
  const {tax: amount, base, final, why} = honorPPh21(gross, receiver, rulesAt(day.rules, day.date));
  const line: Line = {tax: 'PPH21', base, amount, why};
  return {
    gross,
    net: moneyOfSen(senOf(gross) - senOf(amount)),
    withheld: senOf(amount) === 0n ? [] : [withheldLine(line, final ? 'HONOR_FINAL' : 'HONOR', day)],
    released: [],
  };
}

function ofPurchase({invoice}: TaxedPayment & {kind: 'PEMBELIAN'}, day: TaxedDay): Withholding {
  const {bruto, netto, withheld, released} = invoiceTax(invoice, rulesAt(day.rules, day.date));
  const {object} = invoice;
  return {
    gross: bruto,
    net: netto,
    withheld: withheld.map(({tax, base, dppNilaiLain = base, amount, why}) =>
      withheldLine({tax, base: dppNilaiLain, amount, why}, object === 'BARANG' ? undefined : object, day),
    ),
    released,
  };
}

/**
 * What is withheld from one payment of a treasurer: goods for `10000000.00` from a PKP cost `11100000.00`, of which the
 * seller gets `9850000.00`; PPh 22 `150000.00` and PPN `1100000.00` wait for the state.
 *
 * @unit whole rupiah as canonical money text
 * @throws RateNotFound when a rule, a code of deposit or the holidays around a due date are missing on the day;
 *   RangeError as `invoiceTax` and `honorPPh21`
 * @source cashless.md 6.2, 6.3, 6.6
 */
export function withholdingOf(payment: TaxedPayment, day: TaxedDay): Withholding {
  return payment.kind === 'HONORARIUM' ? ofHonor(payment, day) : ofPurchase(payment, day);
}

/** Sum of what is withheld. @unit rupiah */
export const withheldTotal = ({withheld}: Pick<Withholding, 'withheld'>): Money =>
  moneyOfSen(sumSen(withheld, ({amount}) => amount));
