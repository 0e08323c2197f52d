import {addDays, addMonths, daysInMonth, type IsoDate} from '@kepahiang/schemas/dates.js';
import {RateNotFound} from '../dated.ts';
import {ruleAt, type RuleValues, type Rules} from '../rules/rules.ts';
import {depositDue, returnDue, type DeadlineRule, type DueDate} from './deadline.ts';
import {paymentMechanisms, taxNames, type PaymentMechanism, type TaxName} from './names.ts';

/** Duties of one day: a deposit (setor) of taxes, or a return (SPT Masa) on them. */
export interface TaxDeadline extends DueDate {
  readonly kind: 'DEPOSIT' | 'RETURN';
  /** Month of the payments, `YYYY-MM`. */
  readonly paidIn: string;
  readonly taxes: readonly TaxName[];
  /** How the money left; all of them for a return. */
  readonly mechanisms: readonly PaymentMechanism[];
}

/** A duty whose day follows each payment, not the month. */
export interface PaymentDeadline {
  readonly tax: TaxName;
  readonly mechanism: PaymentMechanism;
  readonly rule: DeadlineRule;
  readonly legalBasis: string;
}

/** The deadlines of a year, and what cannot be told. */
export interface TaxCalendar {
  /** Due in the year, earliest first. */
  readonly deadlines: readonly TaxDeadline[];
  /** Months of payment, `YYYY-MM`, for which rules or holidays are not loaded: their dates are unknown, not free. */
  readonly unknown: readonly string[];
}

type DepositTable = RuleValues['tax.depositDeadline'];

/** What can be told, or nothing where a row is not loaded. */
function known<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof RateNotFound) return undefined;
    throw error;
  }
}

const isMonthly = ({kind}: DeadlineRule): boolean =>
  kind === 'DAY_OF_NEXT_MONTH' || kind === 'END_OF_NEXT_MONTH';

/** Taxes whose deadline has a row, with the mechanisms it names; PBJT only where the regency has set it. */
function depositRules(rules: Rules, date: IsoDate): PaymentDeadline[] {
  const {value, legalBasis} = ruleAt(rules, 'tax.depositDeadline', date);
  const table: DepositTable = value;
  const national = taxNames.flatMap(tax =>
    paymentMechanisms.flatMap(mechanism => {
      const rule = tax === 'PBJT' ? undefined : table[tax]?.[mechanism];
      return rule ? [{tax, mechanism, rule, legalBasis}] : [];
    }),
  );
  return [...national, ...pbjtRules(rules, date)];
}

function pbjtRules(rules: Rules, date: IsoDate): PaymentDeadline[] {
  const row = known(() => ruleAt(rules, 'tax.pbjt', date));
  if (!row) return [];
  const {legalBasis} = row;
  return paymentMechanisms.map(mechanism => ({
    tax: 'PBJT',
    mechanism,
    rule: row.value.depositDeadline,
    legalBasis,
  }));
}

/** Deadlines that follow the day of payment, as the rules stand on a date: the same day, or some days after. */
export function paymentDeadlines(date: IsoDate, rules: Rules): PaymentDeadline[] {
  return depositRules(rules, date).filter(({rule}) => !isMonthly(rule));
}

/** One entry for taxes and mechanisms that share a day and a law. */
function grouped(found: readonly TaxDeadline[]): TaxDeadline[] {
  const byTax = merged(found, one => [one.taxes], 'mechanisms');
  return merged(byTax, one => [one.mechanisms], 'taxes');
}

function merged(
  found: readonly TaxDeadline[],
  sameIn: (one: TaxDeadline) => readonly unknown[],
  list: 'taxes' | 'mechanisms',
): TaxDeadline[] {
  const groups = new Map<string, TaxDeadline>();
  for (const one of found) {
    const key = JSON.stringify([one.kind, one.paidIn, one.due, one.unmoved, one.legalBasis, ...sameIn(one)]);
    const known = groups.get(key);
    groups.set(key, known ? {...known, [list]: [...new Set([...known[list], ...one[list]])]} : one);
  }
  return [...groups.values()];
}

const pphNames = taxNames.filter(tax => tax !== 'PPN' && tax !== 'PBJT');

/** Each duty of the payments of a day, `undefined` where its date cannot be told. */
function duesOf(paidIn: string, tanggal: IsoDate, rules: Rules): (TaxDeadline | undefined)[] {
  const deposits = known(() => depositRules(rules, tanggal).filter(({rule}) => isMonthly(rule)));
  if (!deposits) return [undefined];
  return [
    ...deposits.map(({tax, mechanism}) =>
      known((): TaxDeadline => ({
        ...depositDue({tax, mechanism, tanggal}, rules),
        ...{kind: 'DEPOSIT', paidIn, taxes: [tax], mechanisms: [mechanism]},
      })),
    ),
    ...(['PPH', 'PPN'] as const).map(kind =>
      known((): TaxDeadline => ({
        ...returnDue(kind, tanggal, rules),
        ...{
          kind: 'RETURN',
          paidIn,
          taxes: kind === 'PPN' ? ['PPN'] : pphNames,
          mechanisms: paymentMechanisms,
        },
      })),
    ),
  ];
}

/** Rules may change within a month, so its first and its last day are both asked. */
function duesOfMonth(paidIn: string, rules: Rules): {dues: TaxDeadline[]; isKnown: boolean} {
  const [year, month] = paidIn.split('-').map(Number) as [number, number];
  const first = `${paidIn}-01`;
  const last = addDays(first, daysInMonth(year, month) - 1);
  const found = [first, last].flatMap(day => duesOf(paidIn, day, rules));
  const dues = found.filter(one => one !== undefined);
  return {dues: grouped(dues), isKnown: dues.length === found.length};
}

/**
 * The monthly deadlines that fall due in a year: for each day what is to be deposited and what is to be reported, moved
 * to working days. Where rules or holidays are not loaded the month of payment is named in `unknown`.
 *
 * @param year - Four digits.
 * @source PMK 81/2024 art. 94; cashless.md 6.6
 */
export function taxCalendar(year: number, rules: Rules): TaxCalendar {
  // A deadline at the end of December may move into January, so November of the year before is asked, too.
  const first = `${year - 1}-11-01`;
  const months = Array.from({length: 13}, (_, index) => addMonths(first, index).slice(0, 7));
  const found = months.map(month => ({month, ...duesOfMonth(month, rules)}));
  return {
    deadlines: found
      .flatMap(({dues}) => dues)
      .filter(({due}) => due.startsWith(`${year}-`))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    unknown: found.filter(({month, isKnown}) => !isKnown && month !== months[0]).map(({month}) => month),
  };
}
